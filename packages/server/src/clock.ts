/**
 * The time, ISO 8601 in UTC with milliseconds, of a clock that counts those. A decision asks for it a
 * dozen times, mostly within one of them: each is written once.
 *
 * @param milliseconds since 1970
 */
export function writtenClock(milliseconds: () => number): () => string {
  let last = Number.NaN;
  let written = '';
  return () => {
    const now = milliseconds();
    if (now !== last) {
      written = new Date(now).toISOString();
      last = now;
    }
    return written;
  };
}

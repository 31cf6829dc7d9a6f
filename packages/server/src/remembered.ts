/**
 * Asks at most once in a while: whoever comes in between gets the same answer, also while it is
 * being worked out. A question that failed is asked again.
 *
 * @param rest - how long an answer holds, in milliseconds of the clock
 * @param clock - milliseconds that only go up
 */
export function remembered<T>(ask: () => Promise<T>, rest: number, clock: () => number) {
  let last: { readonly at: number; readonly answer: Promise<T> } | undefined;
  return (): Promise<T> => {
    const at = clock();
    if (last && at - last.at < rest) return last.answer;
    const asked = { at, answer: ask() };
    last = asked;
    asked.answer.catch(() => {
      if (last === asked) last = undefined;
    });
    return asked.answer;
  };
}

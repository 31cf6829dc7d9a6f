/**
 * What a runner has printed of the tests that failed, to be said once more where a reader of a long
 * log looks first: at its end.
 */
const most = 120;

/** From the first heading of its summary of failures to its figures. */
const between = (from, to) => (output) => {
  const lines = output.split('\n');
  const first = lines.findIndex((line) => from.test(line));
  if (first < 0) return [];
  const length = lines.slice(first).findIndex((line) => to.test(line));
  return lines.slice(first, length < 0 ? undefined : first + length);
};

const readers = {
  vitest: between(/Failed (Suites|Tests) \d|Unhandled Errors?/, /^\s*Test Files\s/),
  playwright: between(/^\s+1\) /, /^\s+\d+ (failed|passed|flaky|interrupted)\b/),
  // Each file has its own part, and the failures stand in it.
  wtr: (output) =>
    output
      .split(/\n(?=\S+\.test\.ts:\n)/)
      .filter((part) => /❌|Could not import|timed out/.test(part))
      .flatMap((part) => part.split('\n')),
};

/** @returns {string[]} lines, none where nothing was printed of a failure */
export function failures(runner, output) {
  const lines = readers[runner](output).filter((line) => line.trim() !== '');
  return lines.length > most ? [...lines.slice(0, most), '…'] : lines;
}

/*
 * The best ways through the steps of a procedure, given what speaks for each performer at each of them:
 * the columns of the official form follow the order of the activities, so a column to the right is
 * hardly used before those left of it.
 */

const stay = 0.6;
const nextColumn = 0.7;
/** For each column that the step goes back: the nearer ones a little rather. */
const back = -0.05;
const skipped = -1.3;
const skippedAtStart = -2.2;
const firstColumn = 1;
/** For each column that no step uses in the end. */
const unused = -1.5;

/** More columns than any form has; past them their order is not looked at, for it costs the cube. */
export const mostOrdered = 24;
export const mostSteps = 2_000;

/** What it is worth that `to` follows `from`, where columns up to `seen` have acted. */
function move(from: number, to: number, seen: number, isOrdered: boolean): number {
  if (to === from) return stay;
  if (!isOrdered) return 0;
  if (to <= seen) return back * Math.abs(from - to);
  return nextColumn + skipped * (to - seen - 1);
}

type Table = number[][];

/** Without an order it does not matter which columns have acted. */
const empty = (count: number, isOrdered: boolean): Table =>
  Array.from({ length: count }, () =>
    Array.from({ length: isOrdered ? count : 1 }, () => -Infinity),
  );

/** The best of all ways up to a row, by performer there and rightmost column that has acted. */
export function passes(
  scores: readonly (readonly number[])[],
  count: number,
  isOrdered: boolean,
): Table[] {
  const tables: Table[] = [];
  for (const [row, own] of scores.entries()) {
    const table = empty(count, isOrdered);
    for (let to = 0; to < count; to++) {
      const score = own[to] ?? 0;
      if (row === 0) {
        put(
          table,
          to,
          isOrdered ? to : 0,
          score + (isOrdered ? (to === 0 ? firstColumn : skippedAtStart * to) : 0),
        );
        continue;
      }
      for (let from = 0; from < count; from++) {
        for (let seen = isOrdered ? from : 0; seen < (isOrdered ? count : 1); seen++) {
          const before = tables[row - 1]?.[from]?.[seen] ?? -Infinity;
          if (before === -Infinity) continue;
          put(
            table,
            to,
            isOrdered ? Math.max(seen, to) : 0,
            before + score + move(from, to, seen, isOrdered),
          );
        }
      }
    }
    tables.push(table);
  }
  return tables;
}

/** The best of all ways on from a row. */
export function returns(
  scores: readonly (readonly number[])[],
  count: number,
  isOrdered: boolean,
): Table[] {
  const tables: Table[] = Array.from({ length: scores.length }, () => empty(count, isOrdered));
  for (let row = scores.length - 1; row >= 0; row--) {
    for (let at = 0; at < count; at++) {
      for (let seen = isOrdered ? at : 0; seen < (isOrdered ? count : 1); seen++) {
        if (row === scores.length - 1) {
          put(tables[row], at, seen, isOrdered ? unused * (count - 1 - seen) : 0);
          continue;
        }
        for (let to = 0; to < count; to++) {
          const after = tables[row + 1]?.[to]?.[isOrdered ? Math.max(seen, to) : 0] ?? -Infinity;
          put(
            tables[row],
            at,
            seen,
            after + (scores[row + 1]?.[to] ?? 0) + move(at, to, seen, isOrdered),
          );
        }
      }
    }
  }
  return tables;
}

function put(table: Table | undefined, at: number, seen: number, score: number): void {
  const line = table?.[at];
  if (line) line[seen] = Math.max(line[seen] ?? -Infinity, score);
}

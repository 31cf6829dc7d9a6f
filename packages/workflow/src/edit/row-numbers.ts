import type { Activity } from '@alur/model/sop/sop.js';

/** How rows that simply count end their numbers: "1" or "1."; undefined where they do not count. */
export function countingOf(rows: readonly Activity[]): string | undefined {
  const end = rows[0]?.number.endsWith('.') ? '.' : '';
  const isCounting = rows.every(({ number }, index) => number === String(index + 1) + end);
  return rows.length > 0 && isCounting ? end : undefined;
}

/** Numbers 1 to n in the order of the rows. What is numbered by the author is no inference. */
export function counted(rows: readonly Activity[], end = ''): readonly Activity[] {
  return rows.map((row, index) => {
    const number = String(index + 1) + end;
    return row.number === number ? row : { ...row, number };
  });
}

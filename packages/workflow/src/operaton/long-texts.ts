import type { Problem } from '@alur/model/problem.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { problemAt } from '../problem.ts';

/** The columns of Operaton's database in which names, groups and messages are kept. */
const columnLength = 255;

/** A name as Operaton can keep it; the whole of it stands in the documentation of its element. */
export function shortName(name: string): string {
  if (!isTooLong(name)) return name;
  // Half of a sign outside of the basic plane would be none.
  return `${name.slice(0, columnLength - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

export const isTooLong = (text: string) => text.length > columnLength;

/** What must be the same text elsewhere, and so cannot be shortened. */
export function checkLengths({ nodes, performers }: Sop): Problem[] {
  return [
    ...performers.flatMap(({ id, role = '' }) => checkLength(id, role)),
    ...nodes.flatMap(({ id, trigger }) =>
      trigger?.kind === 'message' ? checkLength(id, trigger.name) : [],
    ),
  ];
}

function checkLength(element: string, text: string): Problem[] {
  if (!isTooLong(text)) return [];
  const found = `${text.slice(0, 40)}…`;
  return [
    problemAt(
      element,
      'text-too-long',
      `"${found}" terdiri atas ${String(text.length)} huruf; Operaton menyimpan paling banyak ${String(columnLength)}. Beri nama peran atau pesan yang lebih pendek.`,
      `"${found}" has ${String(text.length)} letters; Operaton keeps ${String(columnLength)} at most. Give the role or message a shorter name.`,
    ),
  ];
}

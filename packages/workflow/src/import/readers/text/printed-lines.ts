import { keyOf } from '../../text/plain.ts';
import { columnHeads } from '../../words/column-heads.ts';

/** Words of a printed line that stand together, and their place. */
export interface Segment {
  readonly text: string;
  readonly at: number;
  readonly end: number;
}

/** The parts of a line that two or more blanks part. */
export function segmentsOf(line: string): readonly Segment[] {
  return [...line.slice(0, widest).matchAll(/\S+(?: \S+)*/g)].map((match) => ({
    text: match[0],
    at: match.index,
    end: match.index + match[0].length,
  }));
}

const widest = 2_000;

const heads = new Map(
  Object.entries(columnHeads).flatMap(([part, keys]) => keys.map((key) => [key, part] as const)),
);

/** What heads of a flowchart table a line has. */
export function headPartsIn(line: readonly Segment[]): readonly string[] {
  return line.flatMap(({ text }) => (text.length > 40 ? [] : (heads.get(keyOf(text)) ?? [])));
}

/** "Pelaksana", "Mutu Baku": what stands over several columns; "Petugas" may be the name of one. */
export const isGroup = ({ text }: Segment) =>
  text.length < 40 &&
  (/^(?:(?:pihak|unit|pejabat) )?(?:pelaksana|aktor|pelaku)\b/.test(keyOf(text)) ||
    heads.get(keyOf(text)) === 'mutuBaku');

/** "Pelaksana … Mutu Baku": a line above the names. */
export const isGroupLine = (line: readonly Segment[]) => line.length > 0 && line.every(isGroup);

/** "(1) (2) (3)": the numbers of the columns. */
export const isNumberLine = (line: readonly Segment[]) =>
  line.length > 2 && line.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text));

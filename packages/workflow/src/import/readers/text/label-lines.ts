import { labelOf } from '../../identity/label-of.ts';
import { keyOf } from '../../text/plain.ts';
import { clinicLabels, serviceParts } from '../../words/identity-labels.ts';

/**
 * Lines in which a label of a form and its value ran together, as a PDF gives the forms of health
 * centres, hospitals and service standards ("2. Tujuan Sebagai acuan …", "Prosedur 1. Petugas …"): label
 * and value as lines of their own. Other lines stay as they are, and so do all where too few such
 * labels follow one another.
 */
export function withLabelLines(given: readonly string[]): readonly string[] {
  const lines = withServiceLabel(given);
  const labels = [numberedLabels(lines), clinicForm(lines)].find(({ size }) => size >= fewest);
  if (!labels) return lines;
  return lines.flatMap((line, at) => {
    const end = labels.get(at);
    const value = end === undefined ? '' : line.slice(end).trim();
    return end === undefined || value === '' ? [line] : [line.slice(0, end), value];
  });
}

const fewest = 3;
const widest = 200;

/** By line: where a label ends. */
type Ends = ReadonlyMap<number, number>;

/** Labels whose numbers go up by one. */
function numberedLabels(lines: readonly string[]): Ends {
  const ends = new Map<number, number>();
  for (const [at, line] of lines.entries()) {
    const [, before = '', number = '', text = ''] =
      /^(\s*(\d{1,2})\.\s)(\p{Lu}.*)$/u.exec(line.slice(0, widest)) ?? [];
    // Behind a colon the value is told apart already.
    const isNext = Number(number) === ends.size + 1 && !/^[^:]{0,60}:/.test(text);
    const length = isNext ? labelLength(text) : 0;
    if (length > 0) ends.set(at, before.length + length);
  }
  return ends;
}

/** How long a label is with which a text begins: the longest of those that are known. */
function labelLength(text: string): number {
  const words = text.split(' ').slice(0, mostWords);
  for (let count = words.length; count > 0; count--) {
    const label = words.slice(0, count).join(' ');
    if (labelOf(label) || serviceParts.has(keyOf(label))) return label.length;
  }
  return 0;
}

const mostWords = 5;

/** The labels of the form of hospitals, without numbers, in their order. */
function clinicForm(lines: readonly string[]): Ends {
  const ends = new Map<number, number>();
  let last = -1;
  for (const [at, line] of lines.entries()) {
    const text = line.slice(0, widest);
    const label = clinicLabels.findIndex((words) => words.test(text));
    const end = clinicLabels[label]?.exec(text)?.[0].length;
    if (label <= last || end === undefined) continue;
    ends.set(at, end);
    last = label;
  }
  return ends;
}

/**
 * "Sistem, | 1. Pemohon …⏎Mekanisme, | mengisi …⏎dan Prosedur | formulir": the component of a service
 * standard (PermenPANRB 15/2014) that says what is done, wrapped beside its text.
 */
function withServiceLabel(lines: readonly string[]): readonly string[] {
  const rests = (at: number) =>
    [/^\s*(?:\d{1,2}\.?\s+)?Sistem,?\s/, /^\s*Mekanisme,?\s/, /^\s*(?:dan\s+)?Prosedur\s/].map(
      (label, index) => {
        const line = lines[at + index]?.slice(0, widest) ?? '';
        return label.exec(line)?.[0].length;
      },
    );
  const at = lines.findIndex(
    (line, index) => line.includes('Sistem') && !rests(index).includes(undefined),
  );
  if (at < 0) return lines;
  const values = rests(at).map((length, index) => lines[at + index]?.slice(length) ?? '');
  return [
    ...lines.slice(0, at),
    '',
    'Sistem, mekanisme, dan prosedur',
    ...values,
    ...lines.slice(at + values.length),
  ];
}

import { labelOf } from '../../identity/label-of.ts';
import { keyOf } from '../../text/plain.ts';
import { serviceParts } from '../../words/identity-labels.ts';

/**
 * Lines in which a numbered label of a form and its value ran together, as a PDF gives the forms of
 * health centres ("2. Tujuan Sebagai acuan …", "5. Prosedur 1. Petugas …"): label and value as lines of
 * their own. Other lines stay as they are, and so do all where fewer than three such labels follow
 * one another by their numbers.
 */
export function withLabelLines(lines: readonly string[]): readonly string[] {
  const labels = new Map<number, number>();
  let next = 1;
  for (const [at, line] of lines.entries()) {
    const [, number = '', text = ''] = numbered.exec(line.slice(0, widest)) ?? [];
    // Behind a colon the value is told apart already.
    const isOpen = Number(number) === next && !/^[^:]{0,60}:/.test(text);
    const length = isOpen ? labelLength(text) : 0;
    if (length === 0) continue;
    labels.set(at, line.length - line.trimStart().length + number.length + 2 + length);
    next += 1;
  }
  if (labels.size < fewest) return lines;
  return lines.flatMap((line, at) => {
    const end = labels.get(at);
    const value = end === undefined ? '' : line.slice(end).trim();
    return end === undefined || value === '' ? [line] : [line.slice(0, end), value];
  });
}

const fewest = 3;
const widest = 200;
const numbered = /^\s*(\d{1,2})\.\s(\p{Lu}.*)$/u;

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

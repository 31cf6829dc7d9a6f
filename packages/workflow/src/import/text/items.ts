import { plain } from './plain.ts';

/** Signs that stand before an item, those of symbol fonts (private use) among them. */
const bullet = /^[•‣▪▫●○◦∙·*–—»✓✔➢➤►-]\s+|^[\uE000-\uF8FF](?:\s+|(?=\p{L}))/u;
const numbered =
  /^\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[a-zA-GI-P]|[ivx]{1,5}|[IVX]{1,5})[.)]\)?(?:\s+|$)/;
/** "1 UU Nomor 45": a number without a point, as in a column of its own. */
export const pointlessNumber = /^\d{1,2}\s+(?=\p{L})/u;

/** The mark of a list before a line: "1.", "a)", "•"; empty where there is none. */
export function markerOf(line: string): string {
  return (bullet.exec(line) ?? numbered.exec(line))?.[0] ?? '';
}

export function withoutMarker(line: string): string {
  return line.slice(markerOf(line).length).trim();
}

/** A bullet says nothing; a number or letter is the document's own and stays. */
export function withoutBullet(line: string): string {
  return line.replace(bullet, '').trim();
}

/**
 * The items of a list: a line each, its mark left out; what has no mark among lines that do, and
 * goes on in lower case, belongs to the line before. A list that was flattened into one line ("1. A
 * 2. B 3. C") is told by its numbers going up from one.
 */
export function itemsOf(text: string): readonly string[] {
  const lines = plain(text).split('\n').flatMap(flattened);
  const bareNumbers = lines.length > 1 && lines.every((line) => pointlessNumber.test(line));
  const items: string[] = [];
  for (const line of lines) {
    const mark = markerOf(line);
    const words = bareNumbers ? line.replace(pointlessNumber, '') : line.slice(mark.length).trim();
    const goesOn = mark === '' && items.length > 0 && /^\p{Ll}/u.test(line) && !bareNumbers;
    if (goesOn) items.push(`${items.pop() ?? ''} ${line}`);
    else if (words !== '') items.push(words);
    // "-" alone says that there is nothing, in the document's own way.
    else if (/^[-–—]$/.test(line)) items.push(line);
  }
  return items;
}

/** The parts of a line that holds "1. … 2. … 3. …"; the line itself where it does not. */
export function flattened(line: string): readonly string[] {
  const starts: number[] = [];
  for (const match of line.matchAll(/(?:^|\s)(\d{1,2})[.)]\s+(?=\S)/g)) {
    if (Number(match[1]) === starts.length + 1) starts.push(match.index);
  }
  if (starts.length < 2) return [line];
  const before = line.slice(0, starts[0]).trim();
  const parts = starts.map((start, at) => line.slice(start, starts[at + 1]).trim());
  return before === '' ? parts : [before, ...parts];
}

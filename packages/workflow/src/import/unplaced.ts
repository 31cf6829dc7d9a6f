import type { Sop } from '@alur/model/sop/sop.js';
import type { ImportedDocument } from './imported-document.ts';
import type { ImportResult } from './import-result.ts';
import { tableLines } from './readers/block-text.ts';
import { Grid } from './table/grid.ts';
import { markOf } from './table/mark-of.ts';
import { endWords, startWords } from './words/marks.ts';
import { pointlessNumber, flattened, withoutMarker } from './text/items.ts';
import { plain, wordsOf } from './text/plain.ts';
import { WordRuns } from './text/word-runs.ts';

/**
 * Every piece of a document's text that is nowhere in the SOP, verbatim. It is found by looking,
 * not by keeping count of what was used: whatever the steps before left out shows here.
 */
export function unplacedText(document: ImportedDocument, sop: Sop): ImportResult['unplaced'] {
  const placed = new WordRuns(textsOf(sop).map(wordsOf));
  const isPlaced = (text: string) => {
    const words = [...wordsOf(text)];
    for (let runs = 0; words.length > 0 && runs < mostRuns; runs++) {
      const length = placed.longest(words);
      const isShort = length < shortestRun && length < words.length;
      if (length === 0 || (isShort && runs + 1 < mostRuns && words.length > shortestRun))
        return false;
      words.splice(0, length);
    }
    return words.length === 0;
  };
  const found: { where: string; text: string }[] = [];
  const look = (where: string, text: string) => {
    const lines = plain(text).split('\n');
    const isNumbered = lines.length > 1 && lines.every((line) => pointlessNumber.test(line));
    for (const line of lines) {
      const words = isNumbered ? line.replace(pointlessNumber, '') : line;
      const parts = flattened(words).map(withoutMarker);
      const isThere =
        isPlaced(line) || parts.every((part) => isPlaced(part) || pieces(part).every(isPlaced));
      if (!isThere) found.push({ where, text: line });
    }
  };
  const lookAt = (where: string, grid: Grid) => {
    for (let row = 0; row < grid.height; row++) {
      for (let column = 0; column < grid.width; column++) {
        if (!grid.isAnchor(row, column) || isMark(grid, row, column)) continue;
        const place = `${where}, baris ${row + 1}, kolom ${column + 1}`;
        const within = grid.at(row, column).tables ?? [];
        const theirs = new Set(
          within.flatMap(tableLines).flatMap((line) => plain(line).split('\n')),
        );
        const own = grid.text(row, column).split('\n');
        look(place, own.filter((line) => !theirs.has(line)).join('\n'));
        for (const table of within) lookAt(`${place}, tabel di dalamnya`, new Grid(table));
      }
    }
  };
  let [paragraphs, tables] = [0, 0];
  for (const block of document.blocks) {
    if (block.kind === 'paragraph') {
      paragraphs += 1;
      look(`Paragraf ${paragraphs}`, block.text);
      continue;
    }
    tables += 1;
    lookAt(`Tabel ${tables}`, new Grid(block));
  }
  return found;
}

/** A line may go different ways, as "PEMERINTAH KOTA … DINAS …" does: so many, each so many words. */
const mostRuns = 3;
const shortestRun = 3;

/** "Label : nilai", and sentences of a cell that went different ways. */
const pieces = (text: string) =>
  text.split(/(?<=[.;?!:])\s+|\s*:\s+/).filter((each) => each !== '');

/** A tick or a symbol stands in the SOP as the place of its step; "Mulai" as the name of the start. */
function isMark(grid: Grid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  if (text.length > 16 || markOf(grid.at(row, column))?.words !== '') return false;
  return wordsOf(text).every(
    (word) => word.length < 2 || startWords.test(word) || endWords.test(word),
  );
}

/** All words of an SOP that came from its document, and not what we say about them. */
function textsOf({
  identity,
  form,
  sections,
  performers,
  activities,
  nodes,
  flows,
}: Sop): readonly string[] {
  const texts: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === 'string') texts.push(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk);
  };
  walk([identity, form, sections, performers.map(({ name }) => name)]);
  walk(
    activities.map(({ number, name, description, mutuBaku }) => [
      number,
      name,
      description,
      mutuBaku,
    ]),
  );
  walk([nodes.map(({ name }) => name), flows.map(({ name }) => name)]);
  return texts;
}

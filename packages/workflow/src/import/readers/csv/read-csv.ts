import Papa from 'papaparse';
import type { ImportedDocument } from '../../imported-document.ts';
import type { Budget } from '../budget.ts';
import { readingLimits } from '../reading-limits.ts';
import { ReadingNotes } from '../reading-notes.ts';
import { tableOfTexts } from '../text/cell-rows.ts';

/** Semicolons too: Excel writes them where a comma is the decimal sign, as in Indonesia. */
const delimiters = [',', ';', '\t', '|'];

/**
 * Tables of a spreadsheet as CSV, or as the clipboard has its cells. Ten empty rows part tables.
 *
 * @param delimiter - guessed where it is not given
 */
export function readCsv(
  text: string,
  budget: Budget,
  notes = new ReadingNotes(),
  delimiter?: string,
): ImportedDocument {
  budget.spend('characters', text.length);
  const tables: string[][][] = [[]];
  let empty = 0;
  Papa.parse(text, {
    ...(delimiter === undefined ? { delimitersToGuess: delimiters } : { delimiter }),
    skipEmptyLines: false,
    step: ({ data }) => {
      if (data.every((cell) => cell.trim() === '')) {
        empty += 1;
        return;
      }
      if (empty >= partingRows) tables.push([]);
      empty = 0;
      budget.spend('cells', data.length);
      tables.at(-1)?.push(data.slice(0, readingLimits.columns));
    },
  });
  const blocks = tables.flatMap((rows) => {
    const table = tableOfTexts(rows, budget);
    return table ? [table] : [];
  });
  return { blocks, notes: notes.list };
}

const partingRows = 10;

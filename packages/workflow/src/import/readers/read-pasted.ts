import type { Reading } from '@alur/model/problem.js';
import type { ImportedDocument } from '../imported-document.ts';
import { Budget } from './budget.ts';
import { readCsv } from './csv/read-csv.ts';
import { readHtml } from './html/read-html.ts';
import { readingLimits } from './reading-limits.ts';
import { ReadingNotes } from './reading-notes.ts';
import { reading } from './reading.ts';
import { tooLarge } from './refusal.ts';
import { nothingRead } from './refused-kinds.ts';
import { readText } from './text/read-text.ts';

/** What the clipboard holds, as far as the browser gives it. */
export interface Pasted {
  /** `text/html`: of Word, Excel, Google Docs and Sheets, LibreOffice, web pages. */
  readonly html?: string | undefined;
  /** `text/plain`; cells parted by tabs where it comes from a spreadsheet. */
  readonly text?: string | undefined;
}

/** What was pasted. HTML is taken where it says more than plain text, which it nearly always does. */
export function readPasted({ html = '', text = '' }: Pasted): Reading<ImportedDocument> {
  return reading(() => {
    if (html.length + text.length > readingLimits.bytes) throw tooLarge(readingLimits.bytes);
    const budget = new Budget();
    const fromHtml = html.trim() === '' ? undefined : readHtml(fragment(html), budget);
    if (fromHtml && fromHtml.blocks.length > 0) return fromHtml;
    const document = isCells(text)
      ? readCsv(text, budget, new ReadingNotes(), '\t')
      : readText(text, budget);
    if (document.blocks.length === 0) throw nothingRead();
    return document;
  });
}

/** Windows' own clipboard format has a head of offsets before the page. */
function fragment(html: string): string {
  return /^Version:[\d.]+\s/.test(html) ? html.slice(Math.max(0, html.indexOf('<'))) : html;
}

/** Cells of a spreadsheet: every line has as many tabs, or a cell with line breaks is quoted. */
function isCells(text: string): boolean {
  const counts = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t').length - 1);
  const [first = 0] = counts;
  return first > 0 && (counts.every((count) => count === first) || /(^|\t)"[^"\t]*\n/.test(text));
}

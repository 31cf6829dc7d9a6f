import { DecodeUTF8 } from 'fflate';
import type { ZipPackage } from '../zip-package.ts';
import type { SheetContent } from './sheet-content.ts';
import { SheetParser, type SheetReading } from './sheet-parser.ts';

/**
 * A worksheet, inflated no further than it is worth: after thousands of empty rows only what
 * follows the rows is still read, the merged cells and the drawing.
 */
export function readSheet(parts: ZipPackage, part: string, reading: SheetReading): SheetContent {
  const parser = new SheetParser(reading);
  let skipped: string | undefined;
  let size = 0;
  const decoder = new DecodeUTF8((text) => {
    if (skipped === undefined) {
      parser.write(text);
      if (parser.isTired) skipped = '';
      return;
    }
    // A piece may end within the tag that we look for.
    const rest = skipped + text;
    const end = endOfRows(rest);
    if (end === undefined) {
      skipped = rest.slice(-longestEnd);
      return;
    }
    skipped = undefined;
    parser.skipRows();
    parser.write(rest.slice(end));
  });
  parts.pour(part, (piece) => {
    size += piece.length;
    decoder.push(piece);
    return skipped === undefined || size < mostSkipped;
  });
  if (skipped !== undefined) parser.skipRows();
  return parser.content;
}

/** Where `</sheetData>` ends. Sought by its name, which is quicker than by a pattern. */
function endOfRows(xml: string): number | undefined {
  for (let at = xml.indexOf(rows); at >= 0; at = xml.indexOf(rows, at + 1)) {
    const end = xml.indexOf('>', at);
    if (end >= 0 && /<\/(?:[\w.-]+:)?$/.test(xml.slice(Math.max(0, at - 40), at))) return end + 1;
  }
  return undefined;
}

const rows = 'sheetData';
const longestEnd = 64;
/** Inflated, before the end of empty rows is waited for no longer: 96 MiB. */
const mostSkipped = 100_663_296;

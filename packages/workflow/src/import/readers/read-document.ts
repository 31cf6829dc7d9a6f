import type { Reading } from '@alur/model/problem.js';
import type { ImportedDocument } from '../imported-document.ts';
import { Budget } from './budget.ts';
import { readCsv } from './csv/read-csv.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './docx/read-docx.ts';
import { readHtml } from './html/read-html.ts';
import { kindOfFile } from './kind-of-file.ts';
import { readOdf } from './odf/read-odf.ts';
import { readingLimits } from './reading-limits.ts';
import { ReadingNotes } from './reading-notes.ts';
import { tooLarge } from './refusal.ts';
import { nothingRead, refused } from './refused-kinds.ts';
import { reading } from './reading.ts';
import { readText } from './text/read-text.ts';
import { readXlsx } from './xlsx/read-xlsx.ts';
import { ZipPackage } from './zip-package.ts';

/**
 * A document of any office: Word, Excel, LibreOffice, CSV, HTML or plain text, told apart by what it holds and
 * only then by its name. BPMN is for `readAnyWorkflow`.
 *
 * Refused, with what to do, is what is too large, damaged, locked, hostile or in another format.
 *
 * @param name - of the file, with its ending
 */
export function readDocument(bytes: Uint8Array, name: string): Promise<Reading<ImportedDocument>> {
  return Promise.resolve(
    reading(() => {
      if (bytes.length > readingLimits.bytes) throw tooLarge(readingLimits.bytes);
      const document = read(bytes, name, new Budget());
      if (document.blocks.length === 0) throw nothingRead();
      return document;
    }),
  );
}

function read(bytes: Uint8Array, name: string, budget: Budget): ImportedDocument {
  const kind = kindOfFile(bytes, name);
  const notes = new ReadingNotes();
  switch (kind) {
    case 'zip':
      return readPackage(new ZipPackage(bytes, budget), budget);
    case 'html':
      return readHtml(decodeText(bytes, notes), budget, notes);
    case 'csv':
      return readCsv(decodeText(bytes, notes), budget, notes);
    case 'text':
      return readText(decodeText(bytes, notes), budget, notes);
    default:
      throw refused(kind);
  }
}

function readPackage(parts: ZipPackage, budget: Budget): ImportedDocument {
  if (parts.has('word/document.xml')) return readDocx(parts, budget);
  if (parts.has('xl/workbook.xml')) return readXlsx(parts, budget);
  if (parts.has('content.xml')) return readOdf(parts, budget);
  throw refused('unknown-zip');
}

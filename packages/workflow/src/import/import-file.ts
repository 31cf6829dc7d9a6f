import type { Reading } from '@alur/model/problem.js';
import { importSop, type ImportOptions } from './import-sop.ts';
import type { ImportResult } from './import-result.ts';
import { importWorkflow } from './import-workflow.ts';
import { readDocument } from './readers/read-document.ts';

/**
 * Imports a file: Word, Excel, CSV, HTML, plain text, or BPMN of any tool.
 *
 * @param name - of the file, with its ending; gives the title where the document has none
 */
export async function importFile(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions = {},
): Promise<Reading<ImportResult>> {
  if (isBpmn(bytes)) return importWorkflow(new TextDecoder().decode(bytes), options);
  const document = await readDocument(bytes, name);
  if (!document.ok) return document;
  const title = name
    .replace(/^.*[/\\]/, '')
    .replace(/\.[^.]+$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
  return { ok: true, value: importSop(document.value, { title, ...options }) };
}

function isBpmn(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(bytes.subarray(0, 8_192));
  return /<(?:[\w-]+:)?definitions\b/.test(head) && head.includes('omg.org/spec/BPMN');
}

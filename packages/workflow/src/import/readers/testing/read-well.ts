import type { ImportedDocument } from '../../imported-document.ts';
import { readDocument } from '../read-document.ts';

/** @throws when the document is refused */
export async function readWell(bytes: Uint8Array, name: string): Promise<ImportedDocument> {
  const reading = await readDocument(bytes, name);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

/** The code of the problem that ends a reading; `read` when none does. */
export async function codeOf(bytes: Uint8Array, name: string): Promise<string> {
  const reading = await readDocument(bytes, name);
  return reading.ok ? 'read' : (reading.problems[0]?.code ?? '');
}

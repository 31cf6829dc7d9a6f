import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { sopDocx } from '@alur/workflow/export/docx/sop-docx.js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './root.ts';

/** A drawn symbol or arrow in Word's text. */
const shape = /<mc:AlternateContent[ >].*?<\/mc:AlternateContent>/gs;

/**
 * An agency's SOP as the Word file that it has been keeping: the official table with every word of
 * it, and without symbols, which such files lose on their way.
 */
export async function paperSop(
  workflow: string,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const reading = await readWorkflow(await readFile(join(root, 'workflows', workflow), 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const whole = unzipSync(await sopDocx(reading.value, 'document', { createdAt: new Date(0) }));
  const text = strFromU8(whole['word/document.xml'] ?? new Uint8Array());
  const plain = text.replace(shape, '');
  if (plain === text || plain.includes('<wps:')) throw new Error('the shapes are still there');
  const bytes = zipSync({ ...whole, 'word/document.xml': strToU8(plain) });
  return {
    name: 'SOP Sertifikat Standar.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: Buffer.from(bytes),
  };
}

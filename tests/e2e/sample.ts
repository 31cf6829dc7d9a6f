import { PDFDocument } from '@cantoo/pdf-lib';
import { readPermitType } from '@alur/model/permit/read-permit-type.js';
import type { Answers } from '@alur/model/permit/application.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import sharp from 'sharp';
import { root } from './root.ts';

/** A permit with a plausible application, as the pack has them. */
export interface Sample {
  readonly permitType: PermitType;
  readonly answers: Answers;
  readonly statements: readonly string[];
  readonly documents: Readonly<Record<string, 'pdf' | 'jpeg'>>;
}

export async function readSample(permit: string, agency = 'denpasar'): Promise<Sample> {
  const folder = join(root, 'schemas', agency);
  const read = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(path, 'utf8')) as unknown;
  const shared = new Map<string, unknown>();
  const definition = await read(join(folder, `${permit}.json`));
  for (const [, ref = ''] of JSON.stringify(definition).matchAll(/"\$ref":"([^"]+)"/g)) {
    await loadShared(shared, folder, ref);
  }
  const reading = readPermitType(definition, (ref) => shared.get(ref));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const sample = (await read(join(folder, 'samples', `${permit}.json`))) as Omit<
    Sample,
    'permitType'
  >;
  return { ...sample, permitType: reading.value };
}

async function loadShared(
  shared: Map<string, unknown>,
  folder: string,
  ref: string,
): Promise<void> {
  if (shared.has(ref)) return;
  const text = await readFile(normalize(join(folder, ref)), 'utf8');
  shared.set(ref, JSON.parse(text));
  for (const [, inner = ''] of text.matchAll(/"\$ref":\s*"([^"]+)"/g)) {
    await loadShared(shared, folder, inner);
  }
}

/** A real file of a kind, a page or picture that says what it stands for. */
export async function sampleFile(
  name: string,
  kind: 'pdf' | 'jpeg',
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  if (kind === 'jpeg') {
    const picture = sharp({
      create: { width: 960, height: 620, channels: 3, background: { r: 214, g: 226, b: 236 } },
    }).composite([
      {
        input: Buffer.from(
          `<svg xmlns="http://www.w3.org/2000/svg" width="960" height="620"><rect x="40" y="40" width="880" height="540" rx="24" fill="#fff" stroke="#345" stroke-width="4"/><text x="90" y="140" font-family="sans-serif" font-size="44" fill="#123">CONTOH: ${name}</text></svg>`,
        ),
      },
    ]);
    return { name: `${name}.jpg`, mimeType: 'image/jpeg', buffer: await picture.jpeg().toBuffer() };
  }
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawText(`CONTOH: ${name}`, { x: 60, y: 760, size: 24 });
  return {
    name: `${name}.pdf`,
    mimeType: 'application/pdf',
    buffer: Buffer.from(await document.save()),
  };
}

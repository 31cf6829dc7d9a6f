import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { Answers, Draft, Verdict } from '@alur/model/permit/application.js';
import { checklistFor } from '@alur/model/permit/checklist.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { CaseView } from '@alur/client/permit-service.js';
import { repository } from './server-under-test.ts';
import { upload, type WebClient } from './web-client.ts';

export interface Sample {
  readonly answers: Answers;
  readonly statements: readonly string[];
  /** The kind of file by requirement. */
  readonly documents: Readonly<Record<string, 'pdf' | 'jpeg' | 'png'>>;
}

/** The sample that every reader of a permit type uses: complete and right. */
export async function sampleOf(permitType: string, agency = 'denpasar'): Promise<Sample> {
  const path = join(repository, 'schemas', agency, 'samples', `${permitType}.json`);
  return JSON.parse(await readFile(path, 'utf8')) as Sample;
}

/** A real small file; `salt` makes it another one. */
export async function fileOf(kind: 'pdf' | 'jpeg' | 'png', salt = ''): Promise<Uint8Array> {
  if (kind === 'pdf') {
    const pdf = await PDFDocument.create();
    pdf.addPage([300, 200]).drawText(`Contoh dokumen ${salt}`, { x: 20, y: 100, size: 14 });
    return pdf.save();
  }
  const shade = salt.length % 256;
  const image = sharp({
    create: { width: 60, height: 40, channels: 3, background: { r: 200, g: shade, b: 120 } },
  });
  return new Uint8Array(await image[kind]().toBuffer());
}

/** A draft with everything that the sample holds, not sent yet. */
export async function filledDraft(
  client: WebClient,
  api: string,
  permitType: string,
): Promise<Draft> {
  const { answers, statements, documents } = await sampleOf(permitType);
  const draft = (await client.call<Draft>('POST', `${api}/drafts`, { permitType })).body;
  const { id, version } = draft;
  const change = { answers, statements, stage: 'statements', version };
  await client.call('PUT', `${api}/drafts/${id}`, change);
  for (const [requirement, kind] of Object.entries(documents)) {
    const bytes = await fileOf(kind, requirement);
    await upload(client, api, { draft: id, requirement, name: `${requirement}.${kind}`, bytes });
  }
  return (await client.call<Draft>('GET', `${api}/drafts/${id}`)).body;
}

export async function sentCase(
  client: WebClient,
  api: string,
  permitType: string,
): Promise<CaseView> {
  const { id } = await filledDraft(client, api, permitType);
  const sent = await client.call<CaseView>('POST', `${api}/drafts/${id}/submission`);
  if (sent.status !== 200) throw new Error(JSON.stringify(sent.body));
  return sent.body;
}

/** A verdict on every item of the checklist; with `failed`, a no with its first reason. */
export function verdictsFor(
  permitType: PermitType,
  answers: Answers,
  ...failed: readonly string[]
): readonly Verdict[] {
  return checklistFor(permitType, answers).map(({ id, reasons }) =>
    failed.includes(id)
      ? { item: id, ok: false, reason: reasons[0], note: 'Bagian kanan terpotong.' }
      : { item: id, ok: true },
  );
}

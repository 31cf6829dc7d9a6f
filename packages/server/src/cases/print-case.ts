import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { caseFilePdf } from '@alur/client/case-file/case-file-pdf.js';
import type { AppDesk } from '../http/app-desk.ts';
import type { CaseRecord } from '../store/ports/cases.ts';
import { readCaseView } from './read-case.ts';

/** The whole file of a case to print: data, verdicts, receipt, and every document. */
export async function printCase(desk: AppDesk, record: CaseRecord): Promise<Uint8Array> {
  const agency = desk.definitions.agencies.get(record.agency)?.agency;
  const permitType = await desk.definitions.permitType(record.agency, record.permitType);
  if (!agency || !permitType) throw new Error(`case ${record.id} lost its definitions`);
  const caseView = await readCaseView(desk, record);
  const documents = await Promise.all(
    caseView.documents.map(async (document) => ({
      document,
      bytes: await desk.documents.readAll(document.id),
    })),
  );
  return caseFilePdf({ agency, permitType, caseView, documents, fonts: await (fonts ??= read()) });
}

let fonts: ReturnType<typeof read> | undefined;

/** Letters of most scripts, so that no name is printed as question marks. */
async function read() {
  const { resolve } = createRequire(import.meta.url);
  const [regular, bold] = await Promise.all(
    ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
      readFile(resolve(`dejavu-fonts-ttf/ttf/${name}`)),
    ),
  );
  if (!regular || !bold) throw new Error('the fonts are not there');
  return { regular, bold };
}

import { randomBytes } from 'node:crypto';
import { documentNeeds } from '@alur/model/form/documents.js';
import { submitApplication } from '../cases/submit-application.ts';
import type { AppDesk } from '../http/app-desk.ts';
import { sampleOf } from './sample-application.ts';

/** Sends so many complete applications, with entries of documents but without their bytes. */
export async function manyCases(desk: AppDesk, count: number): Promise<void> {
  const agency = 'denpasar';
  const permitType = desk.definitions.inForce(agency, 'sip-dokter');
  if (!permitType) throw new Error('the permit is not in force');
  const { answers, statements } = await sampleOf(permitType.id);
  const needed = documentNeeds(permitType, answers).filter(({ need }) => need === 'required');
  const account = desk.newId();
  await desk.store.transaction(async (tx) => {
    const email = `${account.toLowerCase()}@contoh.example`;
    await tx.accounts.create({ id: account, email, state: 'pending', createdAt: desk.now() });
  });
  const send = async (): Promise<void> => {
    const id = desk.newId();
    const at = desk.now();
    const { revision } = permitType;
    await desk.store.transaction(async (tx) => {
      await tx.drafts.create({
        ...{
          id,
          agency,
          account,
          permitType: { id: permitType.id, revision },
          answers,
          statements,
        },
        ...{ stage: 'statements', version: 1, createdAt: at, updatedAt: at },
      });
      for (const { requirement } of needed) {
        await tx.documents.replace({
          ...{ id: desk.newId(), agency, account, draft: id, requirement: requirement.id },
          ...{ fileName: 'contoh.pdf', mediaType: 'application/pdf', size: 1000 },
          ...{ sha256: randomBytes(32).toString('hex'), uploadedAt: at },
        });
      }
    });
    await submitApplication(desk, id);
  };
  const atOnce = 25;
  for (let sent = 0; sent < count; sent += atOnce) {
    await Promise.all(Array.from({ length: Math.min(atOnce, count - sent) }, send));
  }
}

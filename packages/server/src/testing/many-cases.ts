import { randomBytes } from 'node:crypto';
import { documentNeeds } from '@alur/model/form/documents.js';
import type { DocumentRequirement } from '@alur/model/generated/permit-type.js';
import type { DocumentMediaType } from '@alur/model/permit/application.js';
import { acceptedTypes } from '@alur/model/permit/document-rules.js';
import { submitApplication } from '../cases/submit-application.ts';
import type { AppDesk } from '../http/app-desk.ts';
import { createPerson } from './person.ts';
import { sampleOf } from './sample-application.ts';

const agency = 'denpasar';

/**
 * So many complete drafts, with entries of documents but without their bytes; or empty ones.
 *
 * @returns their ids
 */
export async function readyDrafts(
  desk: AppDesk,
  account: string,
  count: number,
  empty = false,
): Promise<readonly string[]> {
  const permitType = desk.definitions.inForce(agency, 'sip-dokter');
  if (!permitType) throw new Error('the permit is not in force');
  const sample = await sampleOf(permitType.id);
  const answers = empty ? {} : sample.answers;
  const statements = empty ? [] : sample.statements;
  const needed = empty
    ? []
    : documentNeeds(permitType, answers).filter(({ need }) => need === 'required');
  const of = { id: permitType.id, revision: permitType.revision };
  const ids = Array.from({ length: count }, () => desk.newId());
  const write = async (id: string): Promise<void> => {
    const at = desk.now();
    await desk.store.transaction(async (tx) => {
      await tx.drafts.create({
        ...{ id, agency, account, permitType: of, answers, statements },
        ...{ stage: 'statements', version: 1, createdAt: at, updatedAt: at },
      });
      for (const { requirement } of needed) {
        await tx.documents.replace({
          ...{ id: desk.newId(), agency, account, draft: id, requirement: requirement.id },
          ...{ fileName: 'contoh', mediaType: kindOf(requirement), size: 2000 },
          ...{ sha256: randomBytes(32).toString('hex'), uploadedAt: at },
        });
      }
    });
  };
  await atOnce(ids, write);
  return ids;
}

/** Sends so many complete applications. */
export async function manyCases(desk: AppDesk, count: number): Promise<void> {
  const { account } = await createPerson(desk, []);
  await atOnce(await readyDrafts(desk, account, count), async (id) => {
    await submitApplication(desk, id);
  });
}

function kindOf(requirement: DocumentRequirement): DocumentMediaType {
  const [kind] = acceptedTypes(requirement);
  if (!kind) throw new Error('no kind of file answers the requirement');
  return kind;
}

async function atOnce<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) await work(item);
  };
  await Promise.all(Array.from({ length: 25 }, worker));
}

import type { ServiceHarness } from '@alur/client/contract/harness.js';
import { citizen, requiredDocuments } from '@alur/client/contract/steps.js';
import type { CaseView, PermitService } from '@alur/client/permit-service.js';
import type { Answers, Draft } from '@alur/model/permit/application.js';
import { drawnFile } from './drawn-file.ts';

export const applicantAddress = 'warga@contoh.example';

/** A citizen with an account, signed in. */
export function applicant(desk: ServiceHarness, email = applicantAddress): Promise<PermitService> {
  return citizen(desk, email);
}

export interface DraftOptions {
  /** The sample's when left out. */
  readonly answers?: Answers;
  /** Whether all required documents are uploaded. */
  readonly documents?: boolean;
  /** Whether all statements are agreed to. */
  readonly agreed?: boolean;
}

/** A draft at a stage of the wizard. */
export async function draftAt(
  desk: ServiceHarness,
  service: PermitService,
  stage: string,
  { answers = desk.sample.answers, documents = false, agreed = false }: DraftOptions = {},
): Promise<Draft> {
  const permitType = await service.permitType(desk.sample.permitType);
  const { id, version } = await service.createDraft(permitType.id);
  const statements = agreed ? permitType.statements.map((one) => one.id) : [];
  await service.saveDraft(id, { answers, statements, stage }, version);
  if (documents) {
    for (const requirement of requiredDocuments(permitType, desk)) {
      await service.uploadDocument(id, requirement.id, drawnFile(requirement));
    }
  }
  return service.draft(id);
}

/** An application that has just been sent. */
export async function submit(desk: ServiceHarness, service: PermitService): Promise<CaseView> {
  const { id } = await draftAt(desk, service, 'statements', { documents: true, agreed: true });
  await desk.tick();
  return service.submit(id);
}

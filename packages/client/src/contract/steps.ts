/** What people do in the contract, in a few words each. */

import { documentNeeds } from '@alur/model/form/documents.js';
import { checklistFor } from '@alur/model/permit/checklist.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Draft, Verdict } from '@alur/model/permit/application.js';
import type { CaseView, PermitService, TaskResult, TaskView } from '../permit-service.ts';
import { check } from './check.ts';
import type { ServiceHarness } from './harness.ts';
import { sampleFile } from './sample-files.ts';

export const goodPassword = 'Sawah-Jatiluwih-2026';

export function newAddress(): string {
  return `warga-${crypto.randomUUID()}@contoh.example`;
}

/** A citizen who has signed up, confirmed the address and signed in. */
export async function citizen(
  harness: ServiceHarness,
  email = newAddress(),
): Promise<PermitService> {
  const service = await harness.service();
  await service.signUp({ email, password: goodPassword });
  await service.activate(await harness.activationTokenFor(email), goodPassword);
  await service.signIn(email, goodPassword);
  return service;
}

export async function sampleType({ sample }: ServiceHarness, service: PermitService) {
  return service.permitType(sample.permitType);
}

/** Documents that the sample cannot do without. */
export function requiredDocuments(permitType: PermitType, { sample }: ServiceHarness) {
  const required = documentNeeds(permitType, sample.answers)
    .filter(({ need }) => need === 'required')
    .map(({ requirement }) => requirement);
  check(required.length > 0, 'the sample has a required document');
  return required;
}

/** A draft with all answers, statements and documents, ready to be sent. */
export async function readyDraft(harness: ServiceHarness, service: PermitService): Promise<Draft> {
  const permitType = await sampleType(harness, service);
  const { id, version } = await service.createDraft(permitType.id);
  await service.saveDraft(
    id,
    {
      answers: harness.sample.answers,
      statements: permitType.statements.map((statement) => statement.id),
      stage: 'statements',
    },
    version,
  );
  for (const requirement of requiredDocuments(permitType, harness)) {
    await service.uploadDocument(id, requirement.id, sampleFile(requirement));
  }
  return service.draft(id);
}

export async function submitted(
  harness: ServiceHarness,
  email = newAddress(),
): Promise<{ readonly applicant: PermitService; readonly view: CaseView; readonly email: string }> {
  const applicant = await citizen(harness, email);
  const { id } = await readyDraft(harness, applicant);
  return { applicant, view: await applicant.submit(id), email };
}

/** The open task of a case, as an officer of the role sees it. */
export async function taskOf(officer: PermitService, caseId: string): Promise<TaskView> {
  const task = (await officer.tasks()).find((each) => each.case === caseId);
  check(task !== undefined, 'the officer finds the task of the case in the inbox');
  return officer.task(task.id);
}

export async function verdictsOn(
  harness: ServiceHarness,
  service: PermitService,
  allOk: boolean,
): Promise<readonly Verdict[]> {
  const permitType = await sampleType(harness, service);
  const items = checklistFor(permitType, harness.sample.answers);
  return items.map(({ id, reasons }, index): Verdict => {
    const reason = reasons[0];
    if (allOk || index > 0 || reason === undefined) return { item: id, ok: true };
    return { item: id, ok: false, reason, note: 'Bagian kanan terpotong.' };
  });
}

export function outcomeOf({ outcomes }: TaskView, tone: 'positive' | 'negative'): string {
  const outcome = outcomes.find((each) => each.tone === tone);
  check(outcome !== undefined, `the task has a ${tone} outcome`);
  return outcome.id;
}

/** The verifier's decision on a case that has just been sent. */
export async function decide(
  harness: ServiceHarness,
  officer: PermitService,
  caseId: string,
  tone: 'positive' | 'negative',
): Promise<{ readonly task: TaskView; readonly result: TaskResult }> {
  const task = await taskOf(officer, caseId);
  const verdicts = await verdictsOn(harness, officer, tone === 'positive');
  const outcome = outcomeOf(task, tone);
  return { task, result: await officer.completeTask(task.id, { outcome, verdicts }) };
}

/** What people do with an application that comes back, in a few words each. */

import type { Draft } from '@alur/model/permit/application.js';
import type { CaseView, OwnTask, PermitService } from '../permit-service.ts';
import { check } from './check.ts';
import type { CorrectingHarness, OfficerStep } from './harness.ts';
import { sampleType, submitted, taskOf, verdictsOn } from './steps.ts';

/**
 * Officers decide a case, one after the other; answers with the last of them.
 *
 * @param note - what the last one tells the applicant
 */
export async function decideAll(
  harness: CorrectingHarness,
  caseId: string,
  steps: readonly OfficerStep[],
  note = '',
): Promise<PermitService> {
  let last: PermitService | undefined;
  for (const { role, outcome } of steps) {
    last = await harness.officer(role);
    const task = await taskOf(last, caseId);
    const verdicts = task.work === 'checklist' ? await verdictsOn(harness, last, true) : [];
    const isLast = steps.at(-1)?.role === role && steps.at(-1)?.outcome === outcome;
    await last.completeTask(task.id, {
      ...(outcome !== undefined && { outcome }),
      ...(isLast && note !== '' && { note }),
      verdicts,
    });
  }
  check(last !== undefined, 'somebody decides');
  return last;
}

export interface CameBack {
  readonly applicant: PermitService;
  readonly officer: PermitService;
  readonly view: CaseView;
  readonly task: OwnTask;
}

/** A case that waits for its applicant to put it right. */
export async function cameBack(harness: CorrectingHarness): Promise<CameBack> {
  const { applicant, view: sent } = await submitted(harness);
  const officer = await decideAll(harness, sent.id, harness.sample.comesBack);
  const view = await applicant.case(sent.id);
  const task = view.ownTasks?.[0];
  check(task !== undefined, 'the applicant is told of the step');
  return { applicant, officer, view, task };
}

/** All statements made, and the street another one. */
export async function putRight(
  harness: CorrectingHarness,
  applicant: PermitService,
  draft: Draft,
): Promise<Draft> {
  const { statements } = await sampleType(harness, applicant);
  const [stage = '', values] = Object.entries(draft.answers)[0] ?? [];
  const [field = ''] = Object.entries(values ?? {}).find(([name]) => name === changedField) ?? [];
  check(field !== '', `the sample has ${changedField}`);
  const answers = { ...draft.answers, [stage]: { ...values, [field]: changedValue } };
  return applicant.saveDraft(
    draft.id,
    { answers, statements: statements.map(({ id }) => id), stage: 'statements' },
    draft.version,
  );
}

export const changedField = 'fullName';
export const changedValue = 'Siti Contoh Rahmawati Putri';

import { logForApplicant } from '@alur/model/case/log-for-applicant.js';
import { decisionNotes } from '../decision-notes.ts';
import { ownTaskView } from '../own-task-view.ts';
import { roleOf } from '@alur/workflow/case/sop-activity.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { CaseActivity, CaseView } from '../permit-service.ts';
import { procedureOf } from './definitions.ts';
import type { Desk, Procedure } from './desk.ts';
import type { CaseRow } from './tables.ts';

/** A case as its viewers see it. Its procedure is looked up when it is not at hand. */
export async function caseView(desk: Desk, row: CaseRow, procedure?: Procedure): Promise<CaseView> {
  const { id, sha256, sop } = procedure ?? (await procedureOf(desk, row.workflow));
  const { summary, answers, documents, statements, verdicts, log, letters } = row;
  return {
    ...summary,
    ...{ answers, documents, statements, verdicts, log, letters },
    notes: decisionNotes(log, row.texts ?? {}),
    workflow: { id, sha256 },
    activities: activitiesOf(sop),
    verificationUrl: desk.verificationLink(row.verificationCode),
  };
}

/** The same as its applicant sees it: with what waits for them, and without what is the office's own. */
export async function applicantView(
  desk: Desk,
  row: CaseRow,
  procedure?: Procedure,
): Promise<CaseView> {
  const view = await caseView(desk, row, procedure);
  const { sop } = procedure ?? (await procedureOf(desk, row.workflow));
  const tasks = await (await desk.tables()).getAllFromIndex('tasks', 'case', row.key);
  const own = tasks.filter(({ openRole }) => openRole === desk.applicantRole);
  return {
    ...view,
    log: logForApplicant(view.log, row.account),
    ownTasks: own.map(({ key, activity, openedAt }) =>
      ownTaskView(sop, { id: key, activity, openedAt }),
    ),
  };
}

function activitiesOf(sop: Sop): readonly CaseActivity[] {
  return sop.activities.map(({ id, number, name, performer, mutuBaku }) => ({
    ...{ id, number, name, duration: mutuBaku.duration },
    role: roleOf(sop, id),
    performer: sop.performers.find((each) => each.id === performer)?.name ?? '',
  }));
}

import type {
  CaseSummary,
  CaseView,
  PermitService,
  PublicAgency,
  Session,
} from '@alur/client/permit-service.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { LocalText } from '@alur/model/text.js';

/** What the timeline has to show. */
export type TimelineState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'failed'; readonly text: Required<LocalText> }
  | ShownCases
  | ShownCase;

interface Shown {
  readonly agency: PublicAgency;
  /** Why the last refresh did not succeed; what is shown is older then. */
  readonly stale?: Required<LocalText>;
}

export interface ShownCases extends Shown {
  readonly kind: 'cases';
  readonly cases: readonly CaseSummary[];
}

export interface ShownCase extends Shown {
  readonly kind: 'case';
  readonly caseView: CaseView;
  readonly permitType: PermitType;
  /** Whether an applicant looks, who sees less to print than an officer. */
  readonly applicant: boolean;
}

/** @param caseId - empty for the list of the applicant's own cases */
export async function loadTimeline(service: PermitService, caseId: string): Promise<TimelineState> {
  const session = await service.session();
  if (!session) return { kind: 'signed-out' };
  const agency = await service.agency();
  if (!caseId) return { kind: 'cases', agency, cases: await service.cases() };
  const caseView = await service.case(caseId);
  const { id, revision } = caseView.permitType;
  const permitType = await service.permitType(id, revision);
  return { kind: 'case', agency, caseView, permitType, applicant: isApplicant(session, agency) };
}

/** Whether there is something for the applicant to do. */
export function waitsForApplicant(state: TimelineState): boolean {
  return state.kind === 'case' && (state.caseView.ownTasks?.length ?? 0) > 0;
}

/** What to show when a question failed: something older is better than nothing. */
export function afterFailure(before: TimelineState, text: Required<LocalText>): TimelineState {
  const shown = before.kind === 'case' || before.kind === 'cases';
  return shown ? { ...before, stale: text } : { kind: 'failed', text };
}

function isApplicant({ roles }: Session, agency: PublicAgency): boolean {
  const applicants = agency.roles.filter((role) => role.applicant).map(({ id }) => id);
  return roles.every((role) => applicants.includes(role));
}

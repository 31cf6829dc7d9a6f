import type { CaseView, PermitService, PublicAgency } from '@alur/client/permit-service.js';
import type { LocalText } from '@alur/model/text.js';

/** What the element has to show. */
export type StatusState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly text: Required<LocalText> }
  | ShownStatus;

export interface ShownStatus {
  readonly kind: 'case';
  readonly caseView: CaseView;
  readonly agency: PublicAgency;
  /** Why the last refresh did not succeed; what is shown is older then. */
  readonly stale?: Required<LocalText>;
}

/** @param caseId - empty for the newest of the applicant's own */
export async function loadStatus(service: PermitService, caseId: string): Promise<StatusState> {
  if (!(await service.session())) return { kind: 'signed-out' };
  const id = caseId || (await service.cases())[0]?.id;
  if (id === undefined) return { kind: 'none' };
  const [agency, caseView] = await Promise.all([service.agency(), service.case(id)]);
  return { kind: 'case', agency, caseView };
}

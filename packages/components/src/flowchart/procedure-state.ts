import {
  ServiceError,
  type CaseView,
  type PermitService,
  type Procedure,
} from '@alur/client/permit-service.js';
import type { LocalText } from '@alur/model/text.js';
import { describeError } from '../base/describe-error.ts';

/** What there is of a procedure that an element fetches itself. */
export type ProcedureState =
  /** The page has named none, or gives the SOP by hand. */
  | { readonly kind: 'none' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'failed'; readonly text: Required<LocalText> }
  | ShownProcedure;

export interface ShownProcedure {
  readonly kind: 'shown';
  readonly procedure: Procedure;
  /** The running case, where one is followed. */
  readonly caseView?: CaseView;
  /** Why the last refresh did not succeed; what is shown is older then. */
  readonly stale?: Required<LocalText>;
}

export interface WantedProcedure {
  /** `denpasar/online-registration.bpmn`; with a case, that case's own. */
  readonly workflow: string;
  /** The id of a case; empty for the procedure in force. */
  readonly case: string;
}

/** @param before - what is shown now: an SOP of the same content is not fetched again */
export async function loadProcedure(
  service: PermitService,
  wanted: WantedProcedure,
  before: ProcedureState,
): Promise<ProcedureState> {
  if (!wanted.case) {
    return { kind: 'shown', procedure: whole(await service.procedure(wanted.workflow)) };
  }
  const caseView = await service.case(wanted.case);
  const { id, sha256 } = caseView.workflow;
  const known = before.kind === 'shown' && before.procedure.sha256 === sha256;
  const procedure = known ? before.procedure : whole(await service.procedure(id, sha256));
  return { kind: 'shown', procedure, caseView };
}

/** A back end of the page's own may answer anything. */
function whole(procedure: Procedure): Procedure {
  const { sop } = (procedure as Partial<Procedure> | null) ?? {};
  if (!Array.isArray(sop?.activities)) throw new TypeError('no procedure');
  return procedure;
}

/** What to show when asking failed: something older is better than nothing. */
export function afterFailure(before: ProcedureState, error: unknown): ProcedureState {
  if (error instanceof ServiceError && error.code === 'unauthenticated') {
    return { kind: 'signed-out' };
  }
  const text = describeError(error);
  return before.kind === 'shown' ? { ...before, stale: text } : { kind: 'failed', text };
}

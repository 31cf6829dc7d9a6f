/**
 * PermitService: what an element needs of a back end, and all that it knows of one.
 *
 * Two implementations come with Alur, over HTTP and in the browser alone; an agency may write its
 * own and prove it with the contract suite in `contract/`.
 *
 * Every method rejects with a {@link ServiceError} and with nothing else. Times are ISO 8601 in
 * UTC, sizes are bytes, ids are opaque.
 */

import type { CaseEvent, CaseStatus, InputCheck, OutputCheck } from '@alur/model/case/event.js';
import type { SeenEvent } from '@alur/model/case/log-for-applicant.js';
import type {
  Answers,
  Draft,
  PermitTypeRef,
  StoredDocument,
  Verdict,
} from '@alur/model/permit/application.js';
import type { AsksAgain } from '@alur/model/permit/reconcile/asks-again.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { LocalText } from '@alur/model/text.js';
import type { Outcome, Sop, WorkKind } from '@alur/model/sop/sop.js';
import type { TaskParts } from '@alur/workflow/case/task-parts.js';
import type { AuthoringService } from './authoring-service.ts';
import type { TrackingService } from './tracking-service.ts';

// What every method rejects with belongs to the contract.
export { ServiceError, type ServiceErrorCode } from './service-error.ts';

export interface PermitService {
  // Accounts -------------------------------------------------------------------

  /** Who is signed in; undefined when nobody is. */
  session(): Promise<Session | undefined>;
  /**
   * Asks for an account. Always resolves for a well-formed e-mail address, whether or not it has
   * an account already: the mail says which.
   */
  signUp(request: SignUpRequest): Promise<void>;
  /**
   * Confirms the address, with the token from the mail and the password of the sign-up: whoever
   * reads the mail need not be who signed up. An invited officer chooses the password here.
   * `invalid` when it is not the password.
   */
  activate(token: string, password: string): Promise<void>;
  /** The holder of the address did not sign up: the token, and the account that waits, go. */
  refuseSignUp(token: string): Promise<void>;
  signIn(email: string, password: string): Promise<Session>;
  signOut(): Promise<void>;

  // Definitions ----------------------------------------------------------------

  agency(): Promise<PublicAgency>;
  permitTypes(): Promise<readonly PermitTypeSummary[]>;
  /** With every `$ref` resolved. The revision in force when none is given. */
  permitType(id: string, revision?: number): Promise<PermitType>;

  // Procedures -----------------------------------------------------------------

  /** The agency's SOPs in force, for everybody: an SOP is a public document. */
  procedures(): Promise<readonly ProcedureSummary[]>;
  /**
   * The one in force when no `sha256` is given. An earlier one, which a case began on, only for who
   * may see such a case; `not-found` for others.
   */
  procedure(id: string, sha256?: string): Promise<Procedure>;
  /** Its BPMN file as it was published, with a diagram. To whom, as {@link procedure}. */
  procedureDiagram(id: string, sha256?: string): Promise<string>;

  // Drafts, for the applicant ----------------------------------------------------

  /** The applicant's own drafts, last changed first. */
  drafts(): Promise<readonly Draft[]>;
  draft(id: string): Promise<Draft>;
  createDraft(permitType: string): Promise<Draft>;
  /**
   * Replaces answers, statements and stage. Answers may be incomplete and wrong: a draft keeps
   * what was entered. `conflict` when `version` is not the stored one.
   */
  saveDraft(id: string, change: DraftChange, version: number): Promise<Draft>;
  /**
   * Moves a draft to the revision of its permit type that is in force ({@link Draft.newerRevision}
   * tells that there is a newer one): what still fits stays, what changed is asked again, nothing
   * is thrown away. `conflict` when `version` is not the stored one.
   */
  moveDraft(id: string, version: number): Promise<MovedDraft>;
  deleteDraft(id: string): Promise<void>;
  /**
   * Sends a file and waits until it is checked. Resumes where it stopped when the connection
   * drops. Replaces an earlier file of the same requirement.
   */
  uploadDocument(
    draft: string,
    requirement: string,
    file: File,
    options?: UploadOptions,
  ): Promise<StoredDocument>;
  removeDocument(draft: string, document: string): Promise<void>;
  /**
   * Sends the application. `invalid` with findings when something is missing or wrong; the draft
   * stays then. `conflict` when the form was renewed and the draft has not moved. Submitting a submitted draft again answers with the same registration.
   */
  submit(draft: string): Promise<CaseView>;
  /**
   * Begins to put an application right that has come back: a draft with all that was sent, on the
   * form that it was sent with. {@link submit} sends it for the task, and the case goes on under
   * its number. The same draft while there is one.
   *
   * @param task - one of {@link CaseView.ownTasks} that asks for it. `conflict` when it is done
   */
  correct(task: string): Promise<Draft>;

  // Cases ------------------------------------------------------------------------

  /** The applicant's own cases, newest first. */
  cases(): Promise<readonly CaseSummary[]>;
  /** For its applicant, and for officers in whose role it has or had a task. */
  case(id: string): Promise<CaseView>;
  /** The bytes of a document, of a draft or of a case. */
  document(id: string): Promise<Blob>;
  /** The whole file of a case (data, documents, receipt) as one PDF to print; for officers. */
  caseFile(id: string): Promise<Blob>;

  // Tasks, for officers ------------------------------------------------------------

  /** The open tasks of the officer's roles, longest waiting first. */
  tasks(): Promise<readonly TaskSummary[]>;
  task(id: string): Promise<TaskView>;
  /** Keeps what the officer has marked so far. */
  saveVerdicts(task: string, verdicts: readonly Verdict[]): Promise<void>;
  /**
   * Completes the task. `conflict` with `by` when somebody else has done so; `invalid` when
   * verdicts are missing or do not fit the outcome.
   */
  completeTask(task: string, completion: TaskCompletion): Promise<TaskResult>;

  // Mutu baku, for officers -----------------------------------------------------------

  /** Loaded when it is asked for: a page without a tracker does without. */
  tracking(): Promise<TrackingService>;

  // SOPs, for their authors -----------------------------------------------------------

  /** Loaded when it is asked for, as {@link tracking} is. */
  authoring(): Promise<AuthoringService>;
}

export interface SignUpRequest {
  readonly email: string;
  readonly password: string;
}

export interface Session {
  readonly email: string;
  /** Roles of the agency. A citizen has only the applicant's role. */
  readonly roles: readonly string[];
  /** Whether somebody has signed in with an office account, which stays signed in elsewhere. */
  readonly singleSignOn?: boolean;
}

/** What of an agency may be shown to everybody. */
export type PublicAgency = Pick<
  Agency,
  | 'id'
  | 'name'
  | 'shortName'
  | 'government'
  | 'address'
  | 'phone'
  | 'email'
  | 'website'
  | 'region'
  | 'timeZone'
  | 'units'
  | 'roles'
  | 'categories'
  | 'reasons'
  | 'letters'
  | 'theme'
> & {
  /** Where officers sign in and out with their office accounts, when the agency has it. */
  readonly singleSignOn?: SingleSignOn;
};

/** Addresses to send a browser to; both take the path to come back to, as `?return=`. */
export interface SingleSignOn {
  readonly signIn: string;
  readonly signOut: string;
}

export interface PermitTypeSummary extends PermitTypeRef {
  readonly title: LocalText;
  readonly summary?: LocalText | undefined;
  readonly category: string;
  readonly keywords: readonly string[];
  readonly serviceTime: string;
  readonly fee?: LocalText | undefined;
}

/** What a list of SOPs shows, verbatim from their identity parts. */
export interface ProcedureSummary {
  /** The path below `workflows/`: `denpasar/online-registration.bpmn`. */
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly unit?: string | undefined;
  readonly effectiveOn: string;
}

/** An SOP of one exact content. */
export interface Procedure {
  readonly id: string;
  /** Of the file, in lower case hexadecimal; the same content has the same one for ever. */
  readonly sha256: string;
  readonly sop: Sop;
}

export interface DraftChange {
  readonly answers: Answers;
  readonly statements: readonly string[];
  readonly stage: string;
}

/** A draft on the revision in force, and what the applicant has to look at there. */
export interface MovedDraft {
  readonly draft: Draft;
  readonly asksAgain: readonly AsksAgain[];
}

export interface UploadOptions {
  /** Called with bytes taken so far and bytes in all. */
  readonly onProgress?: (sent: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface CaseSummary {
  readonly id: string;
  readonly registrationNumber: string;
  readonly permitType: PermitTypeRef & { readonly title: LocalText };
  readonly status: CaseStatus;
  readonly submittedAt: string;
  readonly updatedAt: string;
}

/** A case with all that its viewer may see. */
export interface CaseView extends CaseSummary {
  readonly answers: Answers;
  readonly documents: readonly StoredDocument[];
  readonly statements: readonly string[];
  readonly verdicts: readonly Verdict[];
  /** For officers whole, for the applicant without what is the office's own: `logForApplicant`. */
  readonly log: readonly SeenEvent[];
  /** The procedure that it began on and stays on. */
  readonly workflow: { readonly id: string; readonly sha256: string };
  /** The activities of the pinned procedure, in order, to read the log with. */
  readonly activities: readonly CaseActivity[];
  readonly letters: readonly IssuedLetter[];
  /** Officers' words to the applicant, by the id that `activity.completed` names them by. */
  readonly notes?: Readonly<Record<string, string>> | undefined;
  /** What waits for the applicant to do it; only in the applicant's own view. */
  readonly ownTasks?: readonly OwnTask[] | undefined;
  /** Where anybody can check that the registration is real; this is what the QR code holds. */
  readonly verificationUrl: string;
}

export interface CaseActivity {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly role: string;
  readonly performer: string;
  /** Mutu baku waktu, verbatim; empty where the SOP states none. */
  readonly duration: string;
}

/** A step of the procedure that is the applicant's. */
export interface OwnTask {
  readonly id: string;
  readonly activity: string;
  readonly openedAt: string;
  /** Done by sending the application again: {@link PermitService.correct}. */
  readonly isCorrection: boolean;
  /** Else by {@link PermitService.completeTask}, with one of these where there are any. */
  readonly outcomes: readonly Outcome[];
}

export interface IssuedLetter {
  /** An id under `letters` of the agency. */
  readonly letter: string;
  readonly number: string;
  readonly issuedAt: string;
}

export interface TaskSummary {
  readonly id: string;
  readonly case: string;
  readonly registrationNumber: string;
  readonly permitType: PermitTypeRef & { readonly title: LocalText };
  readonly activity: string;
  readonly activityName: string;
  readonly role: string;
  readonly work: WorkKind;
  readonly openedAt: string;
}

export interface TaskView extends TaskSummary {
  readonly outcomes: readonly Outcome[];
  readonly letters: readonly string[];
  readonly verdicts: readonly Verdict[];
  /** The mutu baku of the task, with what is known of it; left out by a back end without it. */
  readonly parts?: TaskParts | undefined;
  readonly caseView: CaseView;
}

export interface TaskCompletion {
  /** One of the task's outcomes, where it has any. */
  readonly outcome?: string;
  readonly verdicts?: readonly Verdict[];
  /** What was there when the work began and what there is now; what is not named stays unknown. */
  readonly inputs?: readonly InputCheck[];
  readonly outputs?: readonly OutputCheck[];
  /**
   * The officer's own words to the applicant, who reads them in the case and in the mail: why
   * something comes back that no checklist says. Up to 2,000 characters.
   */
  readonly note?: string;
}

/** How the case stands after a task, and what the task added to its log. See `caseAfter`. */
export interface TaskResult extends CaseSummary {
  readonly events: readonly CaseEvent[];
}

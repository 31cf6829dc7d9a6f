import { canonicalJson, sha256Hex } from '@alur/model/case/hash.js';
import { embeddedEngine } from '@alur/workflow/engine/embedded-engine.js';
import type { Draft, StoredDocument, Verdict } from '@alur/model/permit/application.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { Net } from '@alur/workflow/engine/net.js';
import type { AuthoringService } from '../authoring-service.ts';
import {
  type CaseSummary,
  type CaseView,
  type DraftChange,
  type MovedDraft,
  type PermitService,
  type PermitTypeSummary,
  type Procedure,
  type ProcedureSummary,
  type PublicAgency,
  type Session,
  type SignUpRequest,
  type TaskCompletion,
  type TaskResult,
  type TaskSummary,
  type TaskView,
  type UploadOptions,
} from '../permit-service.ts';
import type { TrackingService } from '../tracking-service.ts';
import * as accounts from './accounts.ts';
import * as cases from './cases.ts';
import { correct } from './correct.ts';
import * as definitions from './definitions.ts';
import { whoIsSignedIn, type Desk, type InBrowserMail } from './desk.ts';
import * as drafts from './drafts.ts';
import { moveDraft } from './move-draft.ts';
import * as procedures from './procedures.ts';
import { submit } from './submission.ts';
import { own } from './own.ts';
import { openTables, type Tables } from './tables.ts';
import * as tasks from './tasks.ts';

export interface InBrowserOptions {
  readonly agency: Agency;
  /** In force, with every `$ref` resolved. */
  readonly permitTypes: readonly PermitType[];
  readonly workflows: readonly {
    readonly id: string;
    /** Of the file; of the SOP's canonical JSON when left out. */
    readonly sha256?: string | undefined;
    readonly sop: Sop;
    readonly net: Net;
    /** The file itself; without it a diagram is drawn from the SOP. */
    readonly xml?: string | undefined;
  }[];
  /** Tables of holidays by year, in order: without them no working time can be told. */
  readonly holidays?: readonly HolidayTable[] | undefined;
  /** The name of the database; `alur-<agency>` when left out. */
  readonly database?: string | undefined;
  /** Which session in the database is this service's, so that one page can show two people. */
  readonly profile?: string | undefined;
  readonly now?: (() => Date) | undefined;
  readonly random?: ((length: number) => Uint8Array<ArrayBuffer>) | undefined;
  /** Given each mail once it is stored. Nothing is sent anywhere. */
  readonly onMail?: ((mail: InBrowserMail) => void) | undefined;
  readonly activationLink?: ((token: string) => string) | undefined;
  readonly verificationLink?: ((code: string) => string) | undefined;
}

/**
 * {@link PermitService} in the browser alone, on IndexedDB: for trying an agency's files, for
 * stories and tests. It runs the same model and workflow code as the server, and several tabs may
 * use it at once.
 *
 * It is no place for real applications. Accounts, sessions and rules are kept as the server keeps
 * them, but whoever can open the browser can change what it stores: this guards nothing.
 */
export class InBrowserPermitService implements PermitService {
  readonly #desk: Desk;
  readonly #name: string;
  #tables: Promise<Tables> | undefined;
  #tracking: TrackingService | undefined;
  #authoring: AuthoringService | undefined;

  constructor(options: InBrowserOptions) {
    this.#name = options.database ?? `alur-${options.agency.id}`;
    this.#desk = deskOf(options, () => this.#open());
  }

  /** Closes the database; the next call opens it again. */
  async close(): Promise<void> {
    const tables = await this.#tables;
    this.#tables = undefined;
    tables?.close();
  }

  /** Invites somebody to work for the agency; the mail has the token for {@link activate}. */
  async inviteOfficer(email: string, roles: readonly string[]): Promise<void> {
    return own(accounts.inviteOfficer(this.#desk, email, roles));
  }

  /** All mails so far, oldest first. */
  async mails(): Promise<readonly InBrowserMail[]> {
    const rows = await own(this.#open().then((tables) => tables.getAll('mails')));
    return rows
      .sort((a, b) => a.queuedAt.localeCompare(b.queuedAt))
      .map(({ key, version: _, queuedAt: __, ...mail }) => ({ id: key, ...mail }));
  }

  async session(): Promise<Session | undefined> {
    const account = await own(whoIsSignedIn(this.#desk));
    return account && accounts.sessionOf(account);
  }

  async signUp(request: SignUpRequest): Promise<void> {
    return own(accounts.signUp(this.#desk, request));
  }

  async activate(token: string, password: string): Promise<void> {
    return own(accounts.activate(this.#desk, token, password));
  }

  async refuseSignUp(token: string): Promise<void> {
    return own(accounts.refuseSignUp(this.#desk, token));
  }

  async signIn(email: string, password: string): Promise<Session> {
    return own(accounts.signIn(this.#desk, email, password));
  }

  async signOut(): Promise<void> {
    return own(accounts.signOut(this.#desk));
  }

  async agency(): Promise<PublicAgency> {
    return definitions.publicAgency(this.#desk);
  }

  async permitTypes(): Promise<readonly PermitTypeSummary[]> {
    return definitions.permitTypeSummaries(this.#desk);
  }

  async permitType(id: string, revision?: number): Promise<PermitType> {
    return own(definitions.permitTypeOf(this.#desk, id, revision));
  }

  async procedures(): Promise<readonly ProcedureSummary[]> {
    return own(procedures.procedureSummaries(this.#desk));
  }

  async procedure(id: string, sha256?: string): Promise<Procedure> {
    return own(procedures.readProcedure(this.#desk, id, sha256));
  }

  async procedureDiagram(id: string, sha256?: string): Promise<string> {
    return own(procedures.readDiagram(this.#desk, id, sha256));
  }

  async drafts(): Promise<readonly Draft[]> {
    return own(drafts.draftsOf(this.#desk));
  }

  async draft(id: string): Promise<Draft> {
    return own(drafts.readDraft(this.#desk, id));
  }

  async createDraft(permitType: string): Promise<Draft> {
    return own(drafts.createDraft(this.#desk, permitType));
  }

  async saveDraft(id: string, change: DraftChange, version: number): Promise<Draft> {
    return own(drafts.saveDraft(this.#desk, id, change, version));
  }

  async moveDraft(id: string, version: number): Promise<MovedDraft> {
    return own(moveDraft(this.#desk, id, version));
  }

  async deleteDraft(id: string): Promise<void> {
    return own(drafts.deleteDraft(this.#desk, id));
  }

  async uploadDocument(
    draft: string,
    requirement: string,
    file: File,
    options?: UploadOptions,
  ): Promise<StoredDocument> {
    return own(drafts.uploadDocument(this.#desk, draft, requirement, file, options));
  }

  async removeDocument(draft: string, document: string): Promise<void> {
    return own(drafts.removeDocument(this.#desk, draft, document));
  }

  async submit(draft: string): Promise<CaseView> {
    return own(submit(this.#desk, draft));
  }

  async correct(task: string): Promise<Draft> {
    return own(correct(this.#desk, task));
  }

  async cases(): Promise<readonly CaseSummary[]> {
    return own(cases.casesOf(this.#desk));
  }

  async case(id: string): Promise<CaseView> {
    return own(cases.readCase(this.#desk, id));
  }

  async document(id: string): Promise<Blob> {
    return own(cases.readDocument(this.#desk, id));
  }

  async caseFile(id: string): Promise<Blob> {
    return own(cases.readCaseFile(this.#desk, id));
  }

  async tasks(): Promise<readonly TaskSummary[]> {
    return own(tasks.tasksOf(this.#desk));
  }

  async task(id: string): Promise<TaskView> {
    return own(tasks.readTask(this.#desk, id));
  }

  async saveVerdicts(task: string, verdicts: readonly Verdict[]): Promise<void> {
    return own(tasks.saveVerdicts(this.#desk, task, verdicts));
  }

  async completeTask(task: string, completion: TaskCompletion): Promise<TaskResult> {
    return own(tasks.completeTask(this.#desk, task, completion));
  }

  async tracking(): Promise<TrackingService> {
    const { inBrowserTracking } = await import('./tracking/in-browser-tracking.ts');
    return (this.#tracking ??= inBrowserTracking(this.#desk));
  }

  async authoring(): Promise<AuthoringService> {
    const { inBrowserAuthoring } = await import('./authoring/in-browser-authoring.ts');
    return (this.#authoring ??= inBrowserAuthoring(this.#desk));
  }

  #open(): Promise<Tables> {
    this.#tables ??= openTables(this.#name, () => (this.#tables = undefined));
    return this.#tables;
  }
}

function deskOf(options: InBrowserOptions, tables: () => Promise<Tables>): Desk {
  const { agency, permitTypes, workflows, profile = 'default' } = options;
  return {
    tables,
    agency,
    permitTypes: new Map(permitTypes.map((each) => [each.id, each])),
    procedures: new Map(
      workflows.map(({ id, sop, net, xml, sha256 = sha256Hex(canonicalJson(sop)) }) => [
        id,
        { id, sha256, sop, engine: embeddedEngine(net), ...(xml !== undefined && { xml }) },
      ]),
    ),
    holidays: options.holidays ?? [],
    applicantRole: agency.roles.find(({ applicant }) => applicant)?.id ?? '',
    profile,
    now: () => (options.now?.() ?? new Date()).toISOString(),
    random: options.random ?? ((length) => crypto.getRandomValues(new Uint8Array(length))),
    activationLink: options.activationLink ?? ((token) => `#/activate/${token}`),
    verificationLink: options.verificationLink ?? ((code) => `#/verify/${code}`),
    onMail: options.onMail ?? (() => undefined),
  };
}

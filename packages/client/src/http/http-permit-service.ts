import type { Draft, StoredDocument, Verdict } from '@alur/model/permit/application.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { AuthoringService } from '../authoring-service.ts';
import type {
  CaseSummary,
  CaseView,
  DraftChange,
  MovedDraft,
  PermitService,
  PermitTypeSummary,
  Procedure,
  ProcedureSummary,
  PublicAgency,
  Session,
  SignUpRequest,
  TaskCompletion,
  TaskResult,
  TaskSummary,
  TaskView,
  UploadOptions,
} from '../permit-service.ts';
import type { TrackingService } from '../tracking-service.ts';
import { path } from './path.ts';
import { patientRetry, type RetryPolicy } from './retry.ts';
import { shaped, shapedList, shapes } from './shapes.ts';
import { Transport } from './transport.ts';

export interface HttpPermitServiceOptions {
  /** Where the server is: `https://perizinan.example`. The page's own origin when left out. */
  readonly baseUrl?: string | undefined;
  /** The id of the agency: `denpasar`. */
  readonly agency: string;
  /** In place of the platform's; uploads go through it too, and then progress is by chunk. */
  readonly fetch?: typeof fetch | undefined;
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly retry?: RetryPolicy | undefined;
  /** Milliseconds; 30,000 when left out. Uploads and downloads are not cut by it. */
  readonly timeout?: number | undefined;
  /** Bytes of an upload's chunk: what a dropped connection costs. 1 MiB when left out. */
  readonly chunkSize?: number | undefined;
  /** Where unfinished uploads are remembered over a reload; `localStorage` when left out. */
  readonly storage?: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;
}

/** {@link PermitService} of a server that speaks Alur's HTTP API. Runs in browsers and in Node. */
export class HttpPermitService implements PermitService {
  readonly #options: HttpPermitServiceOptions;
  readonly #http: Transport;

  constructor(options: HttpPermitServiceOptions) {
    const { baseUrl = '', agency, headers = {}, retry = patientRetry, timeout = 30_000 } = options;
    this.#options = options;
    this.#http = new Transport({
      base: `${baseUrl.replace(/\/+$/, '')}/api/agencies/${encodeURIComponent(agency)}`,
      // Called as a method of anything but the window, the browser's fetch refuses.
      fetch: options.fetch ?? ((input, init) => globalThis.fetch(input, init)),
      headers,
      retry,
      timeout,
    });
  }

  async session(): Promise<Session | undefined> {
    const session = await this.#http.get('/session');
    return session === undefined ? undefined : shaped(session, shapes.session);
  }

  async signUp({ email, password }: SignUpRequest): Promise<void> {
    await this.#http.send('POST', '/accounts', { email, password });
  }

  async activate(token: string, password: string): Promise<void> {
    await this.#http.send('POST', '/accounts/activation', { token, password });
  }

  async refuseSignUp(token: string): Promise<void> {
    return (await later()).refuseSignUp(this.#http, token);
  }

  async signIn(email: string, password: string): Promise<Session> {
    return shaped(await this.#http.send('POST', '/session', { email, password }), shapes.session);
  }

  async signOut(): Promise<void> {
    await this.#http.send('DELETE', '/session');
  }

  async agency(): Promise<PublicAgency> {
    return shaped(await this.#http.get('/profile'), shapes.agency);
  }

  async permitTypes(): Promise<readonly PermitTypeSummary[]> {
    return shapedList(await this.#http.get('/permit-types'), shapes.permitTypeSummary);
  }

  async permitType(id: string, revision?: number): Promise<PermitType> {
    const query = revision === undefined ? '' : `?revision=${revision}`;
    return shaped(await this.#http.get(path`/permit-types/${id}` + query), shapes.permitType);
  }

  async procedures(): Promise<readonly ProcedureSummary[]> {
    return (await later()).procedures(this.#http);
  }

  async procedure(id: string, sha256?: string): Promise<Procedure> {
    return (await later()).procedure(this.#http, id, sha256);
  }

  async procedureDiagram(id: string, sha256?: string): Promise<string> {
    return (await later()).procedureDiagram(this.#http, id, sha256);
  }

  async drafts(): Promise<readonly Draft[]> {
    return shapedList(await this.#http.get('/drafts'), shapes.draft);
  }

  async draft(id: string): Promise<Draft> {
    return shaped(await this.#http.get(path`/drafts/${id}`), shapes.draft);
  }

  async createDraft(permitType: string): Promise<Draft> {
    return shaped(await this.#http.send('POST', '/drafts', { permitType }), shapes.draft);
  }

  async saveDraft(id: string, change: DraftChange, version: number): Promise<Draft> {
    const { answers, statements, stage } = change;
    const body = { answers, statements, stage, version };
    return shaped(await this.#http.send('PUT', path`/drafts/${id}`, body), shapes.draft);
  }

  async moveDraft(id: string, version: number): Promise<MovedDraft> {
    return (await later()).moveDraft(this.#http, id, version);
  }

  async deleteDraft(id: string): Promise<void> {
    await this.#http.send('DELETE', path`/drafts/${id}`);
  }

  async uploadDocument(
    draft: string,
    requirement: string,
    file: File,
    options: UploadOptions = {},
  ): Promise<StoredDocument> {
    // Half of an upload's code is the tus protocol; a page that never uploads never loads it.
    const { uploadFile } = await import('./upload-file.ts');
    const upload = await uploadFile(file, {
      ...options,
      ...this.#http.options,
      platformFetch: this.#options.fetch === undefined,
      chunkSize: this.#options.chunkSize ?? 1_048_576,
      storage: this.#options.storage,
      draft,
      requirement,
    });
    return shaped(await this.#http.get(path`/uploads/${upload}/document`), shapes.document);
  }

  async removeDocument(draft: string, document: string): Promise<void> {
    await this.#http.send('DELETE', path`/drafts/${draft}/documents/${document}`);
  }

  async submit(draft: string): Promise<CaseView> {
    const submission = path`/drafts/${draft}/submission`;
    return shaped(await this.#http.send('POST', submission), shapes.caseView);
  }

  async correct(task: string): Promise<Draft> {
    return (await later()).correct(this.#http, task);
  }

  async cases(): Promise<readonly CaseSummary[]> {
    return shapedList(await this.#http.get('/cases'), shapes.caseSummary);
  }

  async case(id: string): Promise<CaseView> {
    return shaped(await this.#http.get(path`/cases/${id}`), shapes.caseView);
  }

  async document(id: string): Promise<Blob> {
    return this.#http.getBlob(path`/documents/${id}`);
  }

  async caseFile(id: string): Promise<Blob> {
    return (await later()).caseFile(this.#http, id);
  }

  async tasks(): Promise<readonly TaskSummary[]> {
    return (await later()).tasks(this.#http);
  }

  async task(id: string): Promise<TaskView> {
    return (await later()).task(this.#http, id);
  }

  async saveVerdicts(task: string, verdicts: readonly Verdict[]): Promise<void> {
    return (await later()).saveVerdicts(this.#http, task, verdicts);
  }

  async completeTask(task: string, completion: TaskCompletion): Promise<TaskResult> {
    return (await later()).completeTask(this.#http, task, completion);
  }

  async tracking(): Promise<TrackingService> {
    return (await later()).tracking(this.#http);
  }

  async authoring(): Promise<AuthoringService> {
    return (await later()).authoring(this.#http);
  }
}

const later = () => import('./later-calls.ts');

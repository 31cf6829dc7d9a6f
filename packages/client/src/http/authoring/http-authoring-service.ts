import {
  type AuthoredWorkflow,
  type AuthoringService,
  ChecksFailed,
  DraftConflict,
  type DraftChecks,
  type PresentAuthor,
  type PublishRequest,
  type WorkflowDraft,
  type WorkflowRevision,
  type WritingTerms,
} from '../../authoring-service.ts';
import { ServiceError } from '../../permit-service.ts';
import { serviceError } from '../../service-texts.ts';
import { path } from '../path.ts';
import { shaped, shapedList, type Shape } from '../shapes.ts';
import type { Transport } from '../transport.ts';

const draftShape: Shape<WorkflowDraft> = {
  ...{ workflow: 'string', bpmn: 'string', version: 'number', savedAt: 'string' },
  savedBy: 'string',
};
const revisionShape: Shape<WorkflowRevision> = {
  ...{ workflow: 'string', revision: 'number', sha256: 'string', effectiveOn: 'string' },
  ...{ changes: 'array', state: 'string', runningCases: 'number' },
};
const workflowShape: Shape<AuthoredWorkflow> = { workflow: 'string', title: 'string' };
const presentShape: Shape<PresentAuthor> = { author: 'string', since: 'string' };
const termsShape: Shape<WritingTerms> = {
  ...{ severities: 'object', serviceTimes: 'array', mailTemplates: 'array' },
  ...{ permitTypes: 'array', isListed: 'boolean' },
};
const checksShape: Shape<DraftChecks> = {
  ...{ findings: 'array', passed: 'number', warned: 'number', failed: 'number' },
};

/** {@link AuthoringService} of a server that speaks Alur's HTTP API. */
export class HttpAuthoringService implements AuthoringService {
  readonly #http: Transport;

  constructor(http: Transport) {
    this.#http = http;
  }

  async workflows(): Promise<readonly AuthoredWorkflow[]> {
    return shapedList(await this.#http.get('/workflows'), workflowShape);
  }

  async draft(workflow: string): Promise<WorkflowDraft | undefined> {
    const draft = await this.#http.get(`${addressOf(workflow)}/draft`);
    return draft === undefined ? undefined : shaped(draft, draftShape);
  }

  async saveDraft(
    workflow: string,
    bpmn: string,
    version: number,
    basedOn?: number,
  ): Promise<WorkflowDraft> {
    const body = { bpmn, version, basedOn };
    const saved = this.#http.send('PUT', `${addressOf(workflow)}/draft`, body);
    return shaped(await this.#orConflict(workflow, saved), draftShape);
  }

  async discardDraft(workflow: string, version: number): Promise<void> {
    const address = `${addressOf(workflow)}/draft${path`?version=${String(version)}`}`;
    await this.#orConflict(workflow, this.#http.send('DELETE', address));
  }

  async terms(workflow: string): Promise<WritingTerms> {
    return shaped(await this.#http.get(`${addressOf(workflow)}/terms`), termsShape);
  }

  async checks(workflow: string): Promise<DraftChecks> {
    return shaped(await this.#http.get(`${addressOf(workflow)}/draft/checks`), checksShape);
  }

  async presence(workflow: string): Promise<readonly PresentAuthor[]> {
    const others = await this.#http.send('POST', `${addressOf(workflow)}/presence`);
    return shapedList(others, presentShape);
  }

  async revisions(workflow: string): Promise<readonly WorkflowRevision[]> {
    return shapedList(await this.#http.get(`${addressOf(workflow)}/revisions`), revisionShape);
  }

  async revision(workflow: string, revision: number): Promise<string> {
    const address = `${addressOf(workflow)}${path`/revisions/${String(revision)}`}`;
    return (await this.#http.getBlob(address)).text();
  }

  async publish(workflow: string, request: PublishRequest): Promise<WorkflowRevision> {
    const { version, effectiveOn, approvedBy, note } = request;
    const body = { version, effectiveOn, approvedBy, note };
    const published = this.#http
      .send('POST', `${addressOf(workflow)}/revisions`, body)
      .catch((error: unknown) => this.#withChecks(workflow, error));
    return shaped(await this.#orConflict(workflow, published), revisionShape);
  }

  /** A conflict with the draft that was in the way: it is asked for then, and not before. */
  async #orConflict<T>(workflow: string, call: Promise<T>): Promise<T> {
    try {
      return await call;
    } catch (error) {
      if (!(error instanceof ServiceError) || error.code !== 'conflict') throw error;
      throw new DraftConflict(error.text, await this.draft(workflow), { cause: error.cause });
    }
  }

  async #withChecks(workflow: string, error: unknown): Promise<never> {
    const isOfDraft =
      error instanceof ServiceError && error.code === 'invalid' && error.findings.length === 0;
    if (!isOfDraft) throw error;
    const { text, cause } = error;
    throw new ChecksFailed(text, await this.checks(workflow), { cause });
  }
}

/** The slash in an id stays one: servers in front of ours refuse it encoded. */
function addressOf(id: string): string {
  const [, folder, file] = /^([\w-]+)\/([\w-]+\.bpmn)$/.exec(id) ?? [];
  if (!folder || !file) throw serviceError('not-found');
  return path`/workflows/${folder}/${file}`;
}

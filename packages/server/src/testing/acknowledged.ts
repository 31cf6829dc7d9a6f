import { createHash } from 'node:crypto';
import { verifyExcerpt } from '@alur/model/case/log.js';
import type { CaseView } from '@alur/client/permit-service.js';
import type { Draft, StoredDocument } from '@alur/model/permit/application.js';
import type { WebClient } from './web-client.ts';

/**
 * What a server has said yes to, and what was asked of it when it died: the first must be there
 * afterwards, the second may.
 */
export class Acknowledged {
  /** By draft: the marks of the last save that was taken, and of one that may have been. */
  readonly drafts = new Map<string, { version: number; mark: string; asked?: string }>();
  /** By draft: the document that was taken, and whether another was on its way in its place. */
  readonly documents = new Map<string, { document: StoredDocument; asked: boolean }>();
  /** By draft: an upload that was begun, and its bytes. */
  readonly uploads = new Map<string, { path: string; bytes: Uint8Array }>();
  /** Registration numbers, by case. */
  readonly cases = new Map<string, string>();
  /** Cases, by the task that was completed. */
  readonly decisions = new Map<string, string>();

  readonly #waiting: (() => void)[] = [];

  /** Something was acknowledged just now. */
  noted(): void {
    for (const tell of this.#waiting.splice(0)) tell();
  }

  /** Resolves with the next acknowledgement. */
  next(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Throws when something of it is lost. */
  async check(applicant: WebClient, officer: WebClient, api: string): Promise<void> {
    for (const [id, kept] of this.drafts) await this.#checkDraft(applicant, api, id, kept);
    for (const [draft, kept] of this.documents) {
      await this.#checkDocument(applicant, api, draft, kept);
    }
    for (const [id, number] of this.cases) {
      const view = await caseOf(applicant, api, id);
      if (view.registrationNumber !== number) throw new Error(`${id} was ${number}`);
    }
    for (const [task, caseId] of this.decisions) {
      const view = await caseOf(officer, api, caseId);
      const decided = view.log.filter(
        ({ type, data }) => type === 'activity.completed' && data.activity === 'verify',
      );
      if (decided.length !== 1) throw new Error(`${caseId} was decided ${decided.length} times`);
      const again = await officer.call('POST', `${api}/tasks/${task}/completion`, {});
      if (again.status !== 409) throw new Error(`${task} can be completed again: ${again.status}`);
    }
  }

  async #checkDraft(
    applicant: WebClient,
    api: string,
    id: string,
    kept: { version: number; mark: string; asked?: string },
  ): Promise<void> {
    const { body } = await applicant.call<Draft>('GET', `${api}/drafts/${id}`);
    const name = body.answers['applicant']?.['fullName'];
    const found = typeof name === 'string' ? name : 'nothing';
    const taken = found === kept.asked && body.version === kept.version + 1;
    if (!taken && (found !== kept.mark || body.version !== kept.version)) {
      throw new Error(`draft ${id}: ${found} v${body.version}, not ${kept.mark} v${kept.version}`);
    }
    this.drafts.set(id, { version: body.version, mark: found });
  }

  async #checkDocument(
    applicant: WebClient,
    api: string,
    draft: string,
    kept: { document: StoredDocument; asked: boolean },
  ): Promise<void> {
    const { body } = await applicant.call<Draft>('GET', `${api}/drafts/${draft}`);
    const found = body.documents.find(({ requirement }) => requirement === 'ktp');
    if (!found) throw new Error(`draft ${draft} lost its document`);
    if (found.id !== kept.document.id && !kept.asked) throw new Error(`${draft}: another document`);
    const response = await applicant.fetch(`${applicant.base}${api}/documents/${found.id}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    if (sha256 !== found.sha256) throw new Error(`${found.id}: bytes of ${sha256}`);
    this.documents.set(draft, { document: found, asked: false });
  }
}

async function caseOf(client: WebClient, api: string, id: string): Promise<CaseView> {
  const { status, body } = await client.call<CaseView>('GET', `${api}/cases/${id}`);
  if (status !== 200) throw new Error(`case ${id} is gone: ${status}`);
  const verified = verifyExcerpt(body.log);
  if (!verified.ok) throw new Error(`log of ${id} breaks at ${verified.sequence}`);
  return body;
}

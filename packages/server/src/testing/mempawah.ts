import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CaseTracking, ClockMove } from '@alur/client/tracking-service.js';
import type { CaseView, TaskCompletion, TaskSummary } from '@alur/client/permit-service.js';
import type { Agency } from '@alur/model/generated/agency.js';
import { isCorrection } from '@alur/workflow/case/is-correction.js';
import { activityOf } from '@alur/workflow/case/sop-activity.js';
import { completeTask } from '../cases/complete-task.ts';
import { correctApplication } from '../cases/correct-application.ts';
import { sendCorrection } from '../cases/send-correction.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import type { PinnedTask } from '../store/ports/tasks.ts';
import { createPerson } from './person.ts';
import { repository, serverUnderTest, type ServerUnderTest } from './server-under-test.ts';
import { WebClient, type Answer } from './web-client.ts';

/** Mempawah's own SOP, holidays and reminders, with a form of one field in place of its own. */
export class Mempawah {
  readonly under: ServerUnderTest;
  readonly api = '/api/agencies/mempawah';
  readonly #clock: { now: number };
  readonly #root: string;

  private constructor(under: ServerUnderTest, clock: { now: number }, root: string) {
    this.under = under;
    this.#clock = clock;
    this.#root = root;
  }

  /**
   * @param begin - `2026-11-05 08:00`, on the wall clock in Mempawah
   * @param site - pages to serve beside it, at a port that browsers go to; none unless given
   */
  static async open(begin: string, site?: { portal: string; port: number }): Promise<Mempawah> {
    const root = await packWithForm();
    const clock = { now: wib(begin) };
    const now = () => new Date(clock.now).toISOString();
    const address = site && { port: site.port, publicUrl: `http://localhost:${site.port}` };
    const folders = { pack: root, ...(site && { portal: site.portal }) };
    const under = await serverUnderTest({ now }, address, {}, folders);
    return new Mempawah(under, clock, root);
  }

  /** Lets it be so late in Mempawah. */
  at(local: string): void {
    this.#clock.now = wib(local);
  }

  /** From now on it is as late as it is. */
  atLast(): void {
    this.#clock.now = Date.now();
  }

  /** Somebody new, signed in now: a citizen without roles. */
  async person(...roles: readonly string[]): Promise<Person> {
    const { server } = this.under;
    const { cookie, email } = await createPerson(server.desk, roles, 'mempawah');
    const client = new WebClient(server.url);
    client.cookies.set(sessionCookie, cookie);
    return new Person(client, this.api, email);
  }

  /** What is the applicant's to do in a case is done; their session may be over by now. */
  async applicantDoes(caseId: string): Promise<void> {
    const { desk } = this.under.server;
    const tasks = await desk.store.read.tasks.ofCase(caseId);
    const open = tasks.find(({ state, role }) => state === 'open' && role === 'applicant');
    const pinned = await desk.store.read.tasks.pinned(open?.id ?? '');
    if (!pinned) throw new Error('there is nothing for the applicant to do');
    const { sop } = await desk.definitions.procedure(pinned.workflow);
    if (isCorrection(activityOf(sop, pinned.task.activity))) await this.#sendAgain(pinned);
    else await completeTask(desk, pinned, pinned.applicant, {});
  }

  /** As it was, with the statement made anew. */
  async #sendAgain(pinned: PinnedTask): Promise<void> {
    const { desk } = this.under.server;
    const { id, version, answers, stage, corrects } = await correctApplication(desk, pinned);
    if (!corrects) throw new Error('the draft corrects nothing');
    const change = { answers, stage, statements: ['truth'], updatedAt: desk.now() };
    await desk.store.transaction((tx) => tx.drafts.save(id, version, change));
    await sendCorrection(desk, { id }, corrects);
  }

  async close(): Promise<void> {
    await this.under.stop();
    await rm(this.#root, { recursive: true, force: true });
  }
}

export class Person {
  readonly email: string;
  readonly #client: WebClient;
  readonly #api: string;

  constructor(client: WebClient, api: string, email: string) {
    this.#client = client;
    this.#api = api;
    this.email = email;
  }

  call<T>(method: string, path: string, body?: unknown): Promise<Answer<T>> {
    return this.#client.call<T>(method, `${this.#api}${path}`, body);
  }

  async apply(): Promise<CaseView> {
    const draft = await this.#good<{ id: string; version: number }>('POST', '/drafts', {
      permitType: form.id,
    });
    await this.#good('PUT', `/drafts/${draft.id}`, {
      answers: { applicant: { business: 'Warung Kopi Mempawah' } },
      ...{ statements: ['truth'], stage: 'applicant', version: draft.version },
    });
    return this.#good<CaseView>('POST', `/drafts/${draft.id}/submission`);
  }

  /** Completes the task of a case in the own inbox. */
  async does(caseId: string, completion: TaskCompletion = {}): Promise<void> {
    const tasks = await this.#good<TaskSummary[]>('GET', '/tasks');
    const task = tasks.find((each) => each.case === caseId);
    if (!task) throw new Error(`nothing to do for ${this.email}`);
    await this.#good('POST', `/tasks/${task.id}/completion`, completion);
  }

  track(caseId: string): Promise<CaseTracking> {
    return this.#good<CaseTracking>('GET', `/cases/${caseId}/tracking`);
  }

  move(caseId: string, move: ClockMove): Promise<CaseTracking> {
    return this.#good<CaseTracking>('POST', `/cases/${caseId}/clock`, move);
  }

  async #good<T>(method: string, path: string, body?: unknown): Promise<T> {
    const answer = await this.call<T>(method, path, body);
    if (answer.status < 300) return answer.body;
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }
}

/** Epoch milliseconds of a moment in Mempawah. */
export const wib = (local: string): number => Date.parse(`${local.replace(' ', 'T')}:00+07:00`);

async function packWithForm(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'alur-mempawah-'));
  for (const folder of ['schemas/shared', 'schemas/mempawah', 'workflows/mempawah']) {
    await cp(join(repository, folder), join(root, folder), { recursive: true });
  }
  const path = join(root, 'schemas/mempawah/agency.json');
  const agency = JSON.parse(await readFile(path, 'utf8')) as Agency;
  const late = { to: 'overseers', template: 'step-late', channel: 'mail' } as const;
  const reason = { id: 'Syarat tidak lengkap. Lengkapi, lalu ajukan kembali.' };
  const changed = {
    ...agency,
    permitTypes: [form.id],
    categories: [{ id: form.category, title: { id: 'Perizinan berusaha' } }],
    reasons: { incomplete: reason },
    reminders: [
      ...(agency.reminders ?? []),
      { ...late, id: 'step-later', after: '1 jam', of: 'step' },
    ],
  };
  await writeFile(path, JSON.stringify(changed));
  await writeFile(join(root, `schemas/mempawah/${form.id}.json`), JSON.stringify(form));
  return root;
}

const form = {
  $schema: '../meta/permit-type.schema.json',
  id: 'sertifikat-standar',
  revision: 1,
  title: { id: 'Sertifikat Standar', en: 'Standard certificate' },
  category: 'business',
  handledBy: 'licensing',
  serviceTime: '1 hari kerja',
  workflow: 'mempawah/standard-certificate.bpmn',
  stages: [
    {
      id: 'applicant',
      title: { id: 'Pemohon' },
      data: {
        type: 'object',
        required: ['business'],
        properties: { business: { type: 'string', minLength: 3, maxLength: 80 } },
      },
      layout: [{ fields: ['/business'] }],
      texts: { '/business': { label: { id: 'Nama usaha' } } },
    },
  ],
  documents: [],
  statements: [{ id: 'truth', text: { id: 'Data yang saya isi benar.' } }],
  checklist: [
    {
      id: 'business-named',
      about: ['data:/applicant/business'],
      ask: { id: 'Nama usaha sesuai dengan OSS?' },
      reasons: ['incomplete'],
    },
  ],
  letters: ['registration-proof'],
};

/** A yes to all that the form has to be checked for. */
export const allInOrder = [{ item: 'business-named', ok: true }];

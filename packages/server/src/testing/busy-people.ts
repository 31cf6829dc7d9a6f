import type { CaseView } from '@alur/client/permit-service.js';
import type { StoredDocument } from '@alur/model/permit/application.js';
import type { Acknowledged } from './acknowledged.ts';
import { upload, type WebClient } from './web-client.ts';

/** What people at work need. All goes on until the server dies under it. */
export interface Work {
  readonly applicant: WebClient;
  readonly officer: WebClient;
  readonly api: string;
  readonly taken: Acknowledged;
  readonly alive: () => boolean;
}

/** A number that no other mark has. */
let marks = 0;

export async function typing({ applicant, api, taken, alive }: Work, id: string): Promise<void> {
  while (alive()) {
    const kept = taken.drafts.get(id);
    if (!kept) throw new Error(`nobody knows draft ${id}`);
    const mark = `isian ${++marks}`;
    kept.asked = mark;
    const saved = await applicant.call<{ readonly version: number }>('PUT', `${api}/drafts/${id}`, {
      answers: { applicant: { fullName: mark } },
      statements: [],
      stage: 'applicant',
      version: kept.version,
    });
    if (saved.status !== 200) throw new Error(`save: ${saved.status}`);
    taken.drafts.set(id, { version: saved.body.version, mark });
    taken.noted();
  }
}

export async function sendingFiles(
  { applicant, api, taken, alive }: Work,
  draft: string,
  files: readonly Uint8Array[],
): Promise<void> {
  while (alive()) {
    const kept = taken.documents.get(draft);
    if (kept) kept.asked = true;
    const bytes = files[++marks % files.length] ?? new Uint8Array();
    const file = { draft, requirement: 'ktp', name: `ktp-${marks}.jpg`, bytes };
    const { created, document } = await upload(applicant, api, file, 2000);
    if (document?.status !== 200) throw new Error(`upload: ${document?.status ?? created.status}`);
    taken.documents.set(draft, { document: document.body as StoredDocument, asked: false });
    taken.noted();
  }
}

export async function submitting(
  { applicant, api, taken, alive }: Work,
  ready: readonly string[],
  sent: { next: number },
): Promise<void> {
  while (alive()) {
    const draft = ready[sent.next];
    if (draft === undefined) return;
    const { status, body } = await applicant.call<CaseView>(
      'POST',
      `${api}/drafts/${draft}/submission`,
    );
    if (status !== 200) throw new Error(`submission: ${status}`);
    // Only now: a draft whose answer was lost is sent again by the next round.
    sent.next += 1;
    taken.cases.set(body.id, body.registrationNumber);
    taken.noted();
  }
}

export async function deciding(
  { officer, api, taken, alive }: Work,
  completion: object,
): Promise<void> {
  while (alive()) {
    const inbox = await officer.call<readonly { id: string; case: string; activity: string }[]>(
      'GET',
      `${api}/tasks`,
    );
    for (const { id, case: caseId } of inbox.body.filter(({ activity }) => activity === 'verify')) {
      const done = await officer.call('POST', `${api}/tasks/${id}/completion`, completion);
      if (done.status === 409) continue;
      if (done.status !== 200) throw new Error(`completion: ${done.status}`);
      taken.decisions.set(id, caseId);
      taken.noted();
    }
  }
}

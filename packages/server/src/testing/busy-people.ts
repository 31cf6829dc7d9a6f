import type { CaseView } from '@alur/client/permit-service.js';
import type { StoredDocument } from '@alur/model/permit/application.js';
import type { Acknowledged } from './acknowledged.ts';
import { announce, sendRest, type WebClient } from './web-client.ts';

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

/** Sends one file after the other in place of the last; what was cut off is gone on with. */
export async function sendingFiles(
  { applicant, api, taken, alive }: Work,
  draft: string,
  files: readonly Uint8Array[],
): Promise<void> {
  while (alive()) {
    const kept = taken.documents.get(draft);
    if (kept) kept.asked = true;
    const bytes = files[++marks % files.length] ?? new Uint8Array();
    const begun = taken.uploads.get(draft) ?? (await begin(applicant, api, draft, bytes));
    taken.uploads.set(draft, begun);
    const asked = await applicant.call('HEAD', begun.path, undefined, {
      'tus-resumable': '1.0.0',
    });
    // Taken or moved before the answer was lost: then the document tells, or it is sent anew.
    const from = Number(asked.headers.get('upload-offset') ?? begun.bytes.length);
    const sent = await sendRest(applicant, begun.path, begun.bytes, from, 150);
    taken.uploads.delete(draft);
    if (asked.status !== 200 && sent.status !== 200) continue;
    if (sent.status !== 200) throw new Error(`upload: ${sent.status}`);
    taken.documents.set(draft, { document: sent.body as StoredDocument, asked: false });
    taken.noted();
  }
}

async function begin(applicant: WebClient, api: string, draft: string, bytes: Uint8Array) {
  const file = { draft, requirement: 'ktp', name: `ktp-${marks}.jpg`, size: bytes.length };
  const begun = await announce(applicant, api, file);
  const location = begun.headers.get('location');
  if (!location) throw new Error(`upload: ${begun.status}`);
  return { path: new URL(location, applicant.base).pathname, bytes };
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

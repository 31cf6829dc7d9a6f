import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '@alur/model/permit/application.js';
import { fileOf, filledDraft, sampleOf } from '../../testing/sample-application.ts';
import { serverUnderTest, type ServerUnderTest } from '../../testing/server-under-test.ts';
import { upload, type WebClient } from '../../testing/web-client.ts';

let under: ServerUnderTest;
let citizen: WebClient;
beforeAll(async () => {
  under = await serverUnderTest();
});
beforeEach(async () => {
  citizen = await under.citizen();
});
afterAll(() => under.stop());

const drafts = () => `${under.api}/drafts`;

async function newDraft(): Promise<Draft> {
  return (await citizen.call<Draft>('POST', drafts(), { permitType: 'reklame' })).body;
}

function save({ id, version }: Draft, answers: unknown) {
  const change = { answers, statements: [], stage: 'applicant', version };
  return citizen.call<Draft>('PUT', `${drafts()}/${id}`, change);
}

it('begins on the revision in force, at the first stage', async () => {
  const draft = await newDraft();
  expect(draft).toMatchObject({ answers: {}, documents: [], stage: 'applicant', version: 1 });
  expect(draft.permitType.id).toBe('reklame');
  expect((await citizen.call<Draft[]>('GET', drafts())).body).toEqual([draft]);
});

it('keeps answers that are incomplete and wrong, exactly as they were entered', async () => {
  const answers = {
    applicant: { nik: '12', fullName: '  Ni Luh “Ayu” 🌾 \u202e', unknownField: [1, { a: true }] },
  };
  const draft = await newDraft();
  expect((await save(draft, answers)).body).toMatchObject({ answers, version: 2 });
  expect((await citizen.call<Draft>('GET', `${drafts()}/${draft.id}`)).body.answers).toEqual(
    answers,
  );
});

it('refuses to save over a version that it has not seen', async () => {
  const draft = await newDraft();
  await save(draft, { applicant: { fullName: 'satu' } });
  const late = await save(draft, { applicant: { fullName: 'dua' } });
  expect(late).toMatchObject({ status: 409, body: { code: 'conflict' } });
});

it('says that a draft is gone to whoever saves it afterwards', async () => {
  const draft = await newDraft();
  expect((await citizen.call('DELETE', `${drafts()}/${draft.id}`)).status).toBe(204);
  expect((await save(draft, {})).status).toBe(404);
});

describe('what is no draft is refused, and nothing changes:', () => {
  const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

  it.each([
    ['a value too deep', { applicant: { a: nested(9) } }],
    ['null', { applicant: { a: null } }],
    ['a stage that is no object', { applicant: 'a' }],
    ['answers that are no object', []],
    ['a text too long', { applicant: { a: 'x'.repeat(20_001) } }],
  ])('%s', async (_, answers) => {
    const draft = await newDraft();
    expect(await save(draft, answers)).toMatchObject({ status: 422, body: { code: 'invalid' } });
    expect((await citizen.call<Draft>('GET', `${drafts()}/${draft.id}`)).body.version).toBe(1);
  });

  it.each([
    ['no JSON', '{"answers":', 422],
    ['a name that reaches into objects', '{"answers":{"__proto__":{"a":1}}}', 422],
    ['more than a body may be', JSON.stringify({ a: 'x'.repeat(600_000) }), 413],
  ])('%s', async (_, body, status) => {
    const draft = await newDraft();
    const response = await citizen.fetch(`${citizen.base}${drafts()}/${draft.id}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'x-alur-client': '1' },
      body,
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty('text.id');
  });

  it('a field that nobody asked for, or one of another kind', async () => {
    const { id } = await newDraft();
    const right = { answers: {}, statements: [], stage: 'applicant', version: 1 };
    for (const change of [
      { ...right, status: 'issued' },
      { ...right, version: '1' },
      { ...right, stage: 1 },
    ]) {
      expect((await citizen.call('PUT', `${drafts()}/${id}`, change)).status).toBe(422);
    }
  });
});

it('does not begin an application for a permit that is not in force', async () => {
  const answer = await citizen.call('POST', drafts(), { permitType: 'izin-terbang' });
  expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
});

it('keeps one account from piling up drafts', async () => {
  const statuses: number[] = [];
  for (let number = 0; number < 52; number++) {
    statuses.push((await citizen.call('POST', drafts(), { permitType: 'reklame' })).status);
  }
  expect(statuses.filter((status) => status === 201)).toHaveLength(50);
  expect(statuses.at(-1)).toBe(409);
});

it('deletes the bytes of its documents with a draft', async () => {
  const { id } = await newDraft();
  const bytes = await fileOf('jpeg');
  const file = { draft: id, requirement: 'ktp', name: 'ktp.jpg', bytes };
  const document = (await upload(citizen, under.api, file)).document?.body as { id: string };
  await citizen.call('DELETE', `${drafts()}/${id}`);
  await expect(under.server.desk.documents.read(document.id)).rejects.toThrow();
  const gone = await citizen.call('GET', `${under.api}/documents/${document.id}`);
  expect(gone.status).toBe(404);
});

describe('sending', () => {
  it('says all that is missing, and keeps the draft', async () => {
    const { id } = await newDraft();
    const sent = await citizen.call<{ findings: { path: string }[] }>(
      'POST',
      `${drafts()}/${id}/submission`,
    );
    expect(sent).toMatchObject({ status: 422, body: { code: 'invalid' } });
    const paths = sent.body.findings.map(({ path }) => path.split('/')[1]);
    expect(new Set(paths)).toEqual(new Set(['applicant', 'technical', 'documents', 'statements']));
    expect((await citizen.call('GET', `${drafts()}/${id}`)).status).toBe(200);
  });

  it('makes one case of a draft, however often and however fast it is sent', async () => {
    const { id } = await filledDraft(citizen, under.api, 'reklame');
    const send = () => citizen.call<{ id: string }>('POST', `${drafts()}/${id}/submission`);
    const answers = await Promise.all(Array.from({ length: 8 }, send));
    expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await citizen.call('GET', `${drafts()}/${id}`)).status).toBe(404);
    expect((await citizen.call<unknown[]>('GET', `${under.api}/cases`)).body).toHaveLength(1);
  });

  it('does not keep answers to questions that were not asked', async () => {
    const draft = await filledDraft(citizen, under.api, 'sip-dokter');
    const { answers } = await sampleOf('sip-dokter');
    const { applicant } = answers;
    const civilian = { ...answers, applicant: { ...applicant, employment: 'private' } };
    const permitType = await citizen.call<{ stages: unknown }>(
      'GET',
      `${under.api}/permit-types/sip-dokter`,
    );
    expect(JSON.stringify(permitType.body.stages)).toContain('"private"');
    const version = draft.version;
    const change = {
      answers: civilian,
      statements: draft.statements,
      stage: 'statements',
      version,
    };
    await citizen.call('PUT', `${drafts()}/${draft.id}`, change);
    const sent = await citizen.call<{ answers: { applicant: object } }>(
      'POST',
      `${drafts()}/${draft.id}/submission`,
    );
    expect(sent.status, JSON.stringify(sent.body)).toBe(200);
    expect(applicant).toHaveProperty('nip');
    expect(sent.body.answers.applicant).not.toHaveProperty('nip');
  });
});

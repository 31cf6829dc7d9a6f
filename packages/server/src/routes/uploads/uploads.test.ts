import { createHash } from 'node:crypto';
import { readdir, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Draft, StoredDocument } from '@alur/model/permit/application.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { fileOf } from '../../testing/sample-application.ts';
import { serverUnderTest, type ServerUnderTest } from '../../testing/server-under-test.ts';
import { metadata, sendChunk, upload, type WebClient } from '../../testing/web-client.ts';
import { removeExpiredUploads } from './remove-expired.ts';

let under: ServerUnderTest;
let citizen: WebClient;
let draft: string;
let clock = Date.now();

beforeAll(async () => {
  under = await serverUnderTest({ now: () => new Date(++clock).toISOString() });
});
beforeEach(async () => {
  citizen = await under.citizen();
  const made = await citizen.call<Draft>('POST', `${under.api}/drafts`, { permitType: 'reklame' });
  draft = made.body.id;
});
afterAll(() => under.stop());

const send = (bytes: Uint8Array, name = 'ktp.jpg', requirement = 'ktp') =>
  upload(citizen, under.api, { draft, requirement, name, bytes });

async function documents(): Promise<readonly StoredDocument[]> {
  return (await citizen.call<Draft>('GET', `${under.api}/drafts/${draft}`)).body.documents;
}

function announce(length: number, requirement = 'ktp', of = draft) {
  return citizen.call('POST', `${under.api}/uploads`, undefined, {
    'tus-resumable': '1.0.0',
    'upload-length': String(length),
    'upload-metadata': metadata({ draft: of, requirement, filename: 'ktp.jpg' }),
  });
}

it('keeps of a photo what is to be seen: nobody downloads the place where it was taken', async () => {
  const photo = await sharp(await fileOf('jpeg', 'gps'))
    .withExif({ IFD0: { Model: 'Telepon-9' }, IFD3: { GPSLatitude: '8/1 39/1 12/1' } })
    .jpeg()
    .toBuffer();
  expect(photo.includes('Telepon-9')).toBe(true);
  const { document } = await send(photo);
  const { id, size, sha256 } = document?.body as StoredDocument;
  const response = await citizen.fetch(`${citizen.base}${under.api}/documents/${id}`);
  const kept = Buffer.from(await response.arrayBuffer());
  expect((await sharp(kept).metadata()).exif).toBe(undefined);
  expect(kept.includes('Telepon-9')).toBe(false);
  // What the applicant stands by, and the log holds, is what officers read.
  expect([size, sha256]).toEqual([kept.length, createHash('sha256').update(kept).digest('hex')]);
  expect(await sharp(kept).raw().toBuffer()).toEqual(await sharp(photo).raw().toBuffer());
});

it('takes a file, and gives the same bytes back to be saved and never shown', async () => {
  const bytes = await fileOf('jpeg', 'a');
  const { document } = await send(bytes, 'KTP “saya”.jpg');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(document).toMatchObject({
    status: 200,
    body: { requirement: 'ktp', fileName: 'KTP “saya”.jpg', mediaType: 'image/jpeg', sha256 },
  });
  expect(await documents()).toEqual([document?.body]);

  const { id } = document?.body as StoredDocument;
  const response = await citizen.fetch(`${citizen.base}${under.api}/documents/${id}`);
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/jpeg',
    'content-disposition': `attachment; filename="KTP _saya_.jpg"; filename*=UTF-8''KTP%20%E2%80%9Csaya%E2%80%9D.jpg`,
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
});

it('goes on where it stopped after a dropped connection', async () => {
  const bytes = await fileOf('pdf', 'panjang');
  const path = (await announce(bytes.length)).headers.get('location') ?? '';
  await sendChunk(citizen, path, bytes.subarray(0, 400), 0);
  const asked = await citizen.call('HEAD', path, undefined, { 'tus-resumable': '1.0.0' });
  expect(asked.headers.get('upload-offset')).toBe('400');
  expect((await citizen.call('GET', `${path}/document`)).status).toBe(409);
  expect((await sendChunk(citizen, path, bytes.subarray(0, 400), 0)).status).toBe(409);
  expect((await sendChunk(citizen, path, bytes.subarray(400), 400)).status).toBe(204);
  expect(await citizen.call('GET', `${path}/document`)).toMatchObject({
    status: 200,
    body: { mediaType: 'application/pdf', size: bytes.length },
  });
});

it('replaces an earlier file of the same requirement, and deletes its bytes', async () => {
  const first = (await send(await fileOf('jpeg', 'a'))).document?.body as StoredDocument;
  const second = (await send(await fileOf('jpeg', 'bb'))).document?.body as StoredDocument;
  expect((await documents()).map(({ id }) => id)).toEqual([second.id]);
  expect((await citizen.call('GET', `${under.api}/documents/${first.id}`)).status).toBe(404);
  await expect(under.server.desk.documents.read(first.id)).rejects.toThrow();
});

describe('is refused with words that help, and the draft keeps its file:', () => {
  const text = (content: string) => new TextEncoder().encode(content);

  it.each([
    ['another kind of file under the right name', text('MZ\u0090 program'), 415],
    ['a page of HTML', text('<!doctype html><script>alert(1)</script>'), 415],
    ['a picture that breaks off', 'half', 415],
  ])('%s', async (_, content, status) => {
    const whole = await fileOf('jpeg', 'a');
    await send(whole);
    const before = await documents();
    const bytes = content === 'half' ? whole.subarray(0, 150) : (content as Uint8Array);
    const { created, document } = await send(bytes);
    expect(created.status).toBe(201);
    expect(document).toMatchObject({ status, body: { code: 'unsupported-file' } });
    expect((document?.body as { text: { id: string } }).text.id).toMatch(/unggah|pilih/i);
    expect(await documents()).toEqual(before);
  });

  it('an empty file, before it is sent', async () => {
    const { created } = await send(new Uint8Array());
    expect(created).toMatchObject({ status: 422, body: { code: 'empty-file' } });
  });

  it('a file that is larger than the permit allows, before it is sent', async () => {
    const answer = await citizen.call<PermitType>('GET', `${under.api}/permit-types/reklame`);
    const maxBytes = answer.body.documents.find(({ id }) => id === 'ktp')?.maxBytes ?? 0;
    expect((await announce(maxBytes)).status).toBe(201);
    expect(await announce(maxBytes + 1)).toMatchObject({
      status: 413,
      body: { code: 'too-large' },
    });
  });

  it('more bytes than were announced', async () => {
    const path = (await announce(100)).headers.get('location') ?? '';
    const answer = await sendChunk(citizen, path, new Uint8Array(200), 0);
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(await documents()).toEqual([]);
  });

  it('a document that the permit does not ask for', async () => {
    expect(await announce(100, 'surat-cinta')).toMatchObject({
      status: 422,
      body: { code: 'invalid' },
    });
  });

  it('an upload that does not say what it is', async () => {
    const answer = await citizen.call('POST', `${under.api}/uploads`, undefined, {
      'tus-resumable': '1.0.0',
      'upload-length': '10',
    });
    expect(answer).toMatchObject({ status: 422, body: { code: 'invalid' } });
  });
});

it('lets the oldest upload that nobody went on with make room for the next', async () => {
  const paths: string[] = [];
  for (let number = 0; number < 41; number++) {
    paths.push((await announce(10)).headers.get('location') ?? '');
  }
  const ask = (path = '') => citizen.call('HEAD', path, undefined, { 'tus-resumable': '1.0.0' });
  expect((await ask(paths[0])).status).toBe(404);
  expect((await ask(paths[1])).status).toBe(200);
  expect((await ask(paths[40])).status).toBe(200);
});

it('belongs to who began it', async () => {
  const path = (await announce(100)).headers.get('location') ?? '';
  const stranger = await under.citizen();
  expect((await sendChunk(stranger, path, new Uint8Array(10), 0)).status).toBe(404);
  expect((await stranger.call('GET', `${path}/document`)).status).toBe(404);
  const theirs = await stranger.call('POST', `${under.api}/uploads`, undefined, {
    'tus-resumable': '1.0.0',
    'upload-length': '10',
    'upload-metadata': metadata({ draft, requirement: 'ktp', filename: 'ktp.jpg' }),
  });
  expect(theirs.status).toBe(404);
});

it('finishes a file whose last byte came just before the server died', async () => {
  const bytes = await fileOf('jpeg', 'a');
  const { desk } = under.server;
  const path = (await announce(bytes.length)).headers.get('location') ?? '';
  const id = path.split('/').at(-1) ?? '';
  await writeFile(`${desk.settings.uploadFolder}/${id}`, bytes);
  const [first, second] = await Promise.all([
    citizen.call<StoredDocument>('GET', `${path}/document`),
    citizen.call<StoredDocument>('GET', `${path}/document`),
  ]);
  expect(first.status).toBe(200);
  expect(second.body).toEqual(first.body);
});

it('leaves nothing of an upload that was given up or that nobody went on with', async () => {
  const given = (await announce(100)).headers.get('location') ?? '';
  await sendChunk(citizen, given, new Uint8Array(50), 0);
  const tus = { 'tus-resumable': '1.0.0' };
  expect((await citizen.call('DELETE', given, undefined, tus)).status).toBe(204);
  expect((await citizen.call('HEAD', given, undefined, tus)).status).toBe(404);

  const forgotten = (await announce(100)).headers.get('location') ?? '';
  await sendChunk(citizen, forgotten, new Uint8Array(50), 0);
  const { desk } = under.server;
  clock += 4 * 24 * 3_600_000;
  expect(await removeExpiredUploads(desk)).toBeGreaterThan(0);
  expect(await readdir(desk.settings.uploadFolder)).toEqual([]);
});

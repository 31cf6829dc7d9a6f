import { afterEach, expect, it } from 'vitest';
import { loopback } from '../testing/loopback.ts';
import { tusResponder, type TusResponder } from '../testing/tus-responder.ts';
import { HttpPermitService, type HttpPermitServiceOptions } from './http-permit-service.ts';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

const stored = { id: 'doc', requirement: 'ktp', fileName: 'ktp.pdf', size: 10 };
const file = new File(['0123456789'], 'KTP Wayan.pdf', { lastModified: 1 });

class MemoryStorage extends Map<string, string> {
  getItem = (key: string): string | null => this.get(key) ?? null;
  setItem = (key: string, value: string): void => void this.set(key, value);
  removeItem = (key: string): void => void this.delete(key);
}

async function serve(
  answer: Parameters<typeof tusResponder>[0] = () => ({ status: 200, body: stored }),
  options: Partial<HttpPermitServiceOptions> = {},
): Promise<{ tus: TusResponder; service: HttpPermitService; storage: MemoryStorage }> {
  const tus = tusResponder(answer);
  const { url, close } = await loopback(tus.handler);
  closers.push(close);
  const storage = new MemoryStorage();
  const service = new HttpPermitService({
    baseUrl: url,
    agency: 'denpasar',
    chunkSize: 4,
    retry: { delays: [0, 0], wait: async () => undefined },
    storage,
    ...options,
  });
  return { tus, service, storage };
}

it('sends a file in chunks, tells how far it is, and answers with the stored document', async () => {
  const { tus, service, storage } = await serve();
  const progress: number[] = [];
  const document = await service.uploadDocument('d1', 'ktp', file, {
    onProgress: (sent, total) => progress.push(sent / total),
  });
  expect(document).toEqual(stored);
  expect(String(tus.received.get('upload-1'))).toBe('0123456789');
  expect(progress.at(-1)).toBe(1);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(tus.created()).toMatchObject({ 'x-alur-client': '1' });
  expect(storage.size).toBe(0);
});

it('names draft, requirement and file to the server', async () => {
  const { tus, service } = await serve();
  await service.uploadDocument('d1', 'ktp', file);
  const pairs = String(tus.created()['upload-metadata'])
    .split(',')
    .map((pair): [string, string] => {
      const [name = '', value = ''] = pair.split(' ');
      return [name, Buffer.from(value, 'base64').toString()];
    });
  const metadata = Object.fromEntries(pairs);
  expect(metadata).toEqual({ draft: 'd1', requirement: 'ktp', filename: 'KTP Wayan.pdf' });
});

it('goes on after a dropped connection with the bytes that are missing', async () => {
  const { tus, service } = await serve();
  tus.cutAt(2);
  await service.uploadDocument('d1', 'ktp', file);
  expect(String(tus.received.get('upload-1'))).toBe('0123456789');
  expect(tus.requests.filter((request) => request.startsWith('POST'))).toHaveLength(1);
  expect(tus.requests.filter((request) => request.startsWith('HEAD'))).toHaveLength(1);
});

it('goes on after a reload where it was cut, and remembers no name of a file', async () => {
  const { tus, service, storage } = await serve(undefined, {
    retry: { delays: [], wait: async () => undefined },
  });
  tus.cutAt(2);
  await expect(service.uploadDocument('d1', 'ktp', file)).rejects.toMatchObject({
    code: 'offline',
  });
  expect(JSON.stringify([...storage])).not.toMatch(/wayan/i);

  await service.uploadDocument('d1', 'ktp', file);
  expect([...tus.received.keys()]).toEqual(['upload-1']);
  expect(String(tus.received.get('upload-1'))).toBe('0123456789');
});

it('starts anew for another requirement, draft or file', async () => {
  const { tus, service } = await serve(undefined, {
    retry: { delays: [], wait: async () => undefined },
  });
  tus.cutAt(2);
  await expect(service.uploadDocument('d1', 'ktp', file)).rejects.toThrow();
  await service.uploadDocument('d2', 'ktp', file);
  await service.uploadDocument('d1', 'npwp', file);
  await service.uploadDocument('d1', 'ktp', new File(['0123456789'], 'lain.pdf'));
  expect(tus.received.size).toBe(4);
});

it('stops when the signal says so, and goes on later', async () => {
  const { tus, service } = await serve();
  const abort = new AbortController();
  const upload = service.uploadDocument('d1', 'ktp', file, {
    signal: abort.signal,
    onProgress: (sent) => {
      if (sent >= 4) abort.abort();
    },
  });
  await expect(upload).rejects.toMatchObject({ code: 'aborted' });
  await service.uploadDocument('d1', 'ktp', file);
  expect([...tus.received.keys()]).toEqual(['upload-1']);
});

it('does not begin when the signal has spoken before', async () => {
  const { tus, service } = await serve();
  await expect(
    service.uploadDocument('d1', 'ktp', file, { signal: AbortSignal.abort() }),
  ).rejects.toMatchObject({ code: 'aborted' });
  expect(tus.requests).toEqual([]);
});

it("gives the server's reason when a file is refused, and forgets the upload", async () => {
  const text = { id: 'Berkas ini bukan PDF.', en: 'This file is no PDF.' };
  const { service, storage } = await serve(() => ({ status: 415, body: { text } }));
  await expect(service.uploadDocument('d1', 'ktp', file)).rejects.toMatchObject({
    code: 'unsupported-file',
    text,
  });
  expect(storage.size).toBe(0);
});

it('sends an empty file too, for the server to refuse', async () => {
  const { service } = await serve(() => ({ status: 422, body: { code: 'empty-file' } }));
  await expect(
    service.uploadDocument('d1', 'ktp', new File([], 'kosong.pdf')),
  ).rejects.toMatchObject({ code: 'empty-file' });
});

it('sends no bytes to an address elsewhere, whatever stands in the storage', async () => {
  const { tus, service, storage } = await serve(undefined, {
    retry: { delays: [], wait: async () => undefined },
  });
  tus.cutAt(1);
  await expect(service.uploadDocument('d1', 'ktp', file)).rejects.toThrow();
  const elsewhere = await serve();
  for (const [key, url] of storage) {
    const { origin } = new URL(url);
    const other = await loopback(elsewhere.tus.handler);
    closers.push(other.close);
    storage.set(key, url.replace(origin, other.url));
  }
  await service.uploadDocument('d1', 'ktp', file);
  expect(elsewhere.tus.requests).toEqual([]);
});

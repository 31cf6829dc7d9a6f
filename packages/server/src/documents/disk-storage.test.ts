import { readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { document, draft, withApplicant } from '../store/contract/samples.ts';
import { temporaryFolder, temporaryStore } from '../testing/temporary-store.ts';
import { diskStorage } from './disk-storage.ts';
import { NoSuchDocument, type DocumentStorage } from './document-storage.ts';
import { removeOrphans } from './remove-orphans.ts';

const id = 'AbCdEfGhIjKlMnOpQrStUv';
const other = 'ZbCdEfGhIjKlMnOpQrStUv';

let folder: ReturnType<typeof temporaryFolder>;
let storage: DocumentStorage;
beforeEach(async () => {
  folder = temporaryFolder();
  storage = await diskStorage(join(folder.path, 'documents'));
});
afterEach(() => folder.remove());

async function put(name: string, text: string): Promise<void> {
  const upload = join(folder.path, 'upload');
  await writeFile(upload, text);
  await storage.take(name, upload);
}

it('takes a file over and gives its bytes back', async () => {
  await put(id, 'isi dokumen');
  expect(await readdir(folder.path)).toEqual(['documents']);
  expect((await buffer(await storage.read(id))).toString()).toBe('isi dokumen');
  expect(Buffer.from(await storage.readAll(id)).toString()).toBe('isi dokumen');
});

it('takes bytes as well, in place of what was there', async () => {
  await storage.write(id, Buffer.from('pertama'));
  await storage.write(id, Buffer.from('kedua'));
  expect(Buffer.from(await storage.readAll(id)).toString()).toBe('kedua');
  expect(await readdir(join(folder.path, 'documents', 'ab'))).toEqual([id]);
});

it('deletes, also what is not there', async () => {
  await put(id, 'x');
  await storage.delete(id);
  await storage.delete(id);
  await expect(storage.read(id)).rejects.toThrow(NoSuchDocument);
  await expect(storage.readAll(id)).rejects.toThrow(NoSuchDocument);
});

it.each(['../../../etc/passwd', '..', '', 'a/b', `${id}\0`, 'short'])(
  'never makes a path of the id %j',
  async (wrong) => {
    await expect(storage.read(wrong)).rejects.toThrow(NoSuchDocument);
    await expect(put(wrong, 'x')).rejects.toThrow(NoSuchDocument);
  },
);

it('removes bytes that no document refers to, once they are old enough', async () => {
  const { store, remove } = await temporaryStore();
  try {
    const owner = await withApplicant(store);
    await store.transaction(async (tx) => {
      await tx.drafts.create(draft('d', owner));
      await tx.documents.replace(document(id, owner, 'd'));
    });
    await put(id, 'known');
    await put(other, 'orphan');
    const partial = join(folder.path, 'documents', 'zb', `${other}.part`);
    await writeFile(partial, 'half a copy');
    await utimes(partial, 0, 0);

    expect(await removeOrphans(storage, store.read, '2020-01-01T00:00:00.000Z')).toBe(0);
    const soon = new Date(Date.now() + 60_000).toISOString();
    expect(await removeOrphans(storage, store.read, soon)).toBe(2);
    expect(Buffer.from(await storage.readAll(id)).toString()).toBe('known');
    await expect(storage.read(other)).rejects.toThrow(NoSuchDocument);
  } finally {
    await remove();
  }
});

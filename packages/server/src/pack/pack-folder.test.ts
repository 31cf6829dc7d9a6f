import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPackFolder } from './pack-folder.ts';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'alur-pack-'));
  await mkdir(join(root, 'pack'));
});
afterEach(async () => rm(root, { recursive: true }));

async function read(name: string, content?: string | Uint8Array, limit = 100) {
  if (content !== undefined) await writeFile(join(root, 'pack', name), content);
  const result = await (await openPackFolder(join(root, 'pack'))).read(name, limit);
  return 'text' in result ? result.text : result.problem.code;
}

describe('PackFolder', () => {
  it('reads a file of the pack', async () => {
    expect(await read('a.json', '{"é": 1}')).toBe('{"é": 1}');
  });

  it('follows a symbolic link within the pack', async () => {
    await writeFile(join(root, 'pack/a.json'), '1');
    await symlink('a.json', join(root, 'pack/b.json'));
    expect(await read('b.json')).toBe('1');
  });

  it('does not follow a symbolic link out of the pack', async () => {
    await writeFile(join(root, 'secret.json'), '1');
    await symlink('../secret.json', join(root, 'pack/b.json'));
    expect(await read('b.json')).toBe('no-such-file');
  });

  it('does not list a folder outside of the pack', async () => {
    await mkdir(join(root, 'elsewhere'));
    await writeFile(join(root, 'elsewhere/a.json'), '1');
    await symlink('../elsewhere', join(root, 'pack/denpasar'));
    expect(await (await openPackFolder(join(root, 'pack'))).list('denpasar')).toEqual([]);
  });

  it.each([
    ['nothing by that name', 'none.json', undefined, 'no-such-file'],
    ['a path upwards', '../secret.json', undefined, 'no-such-file'],
    ['the folder itself', '.', undefined, 'no-such-file'],
    ['a file over the limit', 'a.json', ' '.repeat(101), 'too-large'],
    ['a byte order mark', 'a.json', '\uFEFF{}', 'byte-order-mark'],
    ['bytes that are not UTF-8', 'a.json', Uint8Array.of(0x22, 0xe9, 0x22), 'not-utf-8'],
  ])('refuses %s', async (_, name, content, code) => {
    expect(await read(name, content)).toBe(code);
  });

  it('takes a file at the limit', async () => {
    expect(await read('a.json', ' '.repeat(100))).toHaveLength(100);
  });
});

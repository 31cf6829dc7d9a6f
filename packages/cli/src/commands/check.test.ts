import { join } from 'node:path';
import { PackCopy } from '@alur/server/pack/testing/pack-copy.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';

const reklame = 'schemas/denpasar/reklame.json';
let copy: PackCopy;
beforeEach(async () => {
  copy = await PackCopy.make();
});
afterEach(async () => copy.remove());

async function check(args: readonly string[] = [], terminal = recordingTerminal(copy.root)) {
  const code = await main(['check', ...args], terminal);
  return { code, ...terminal };
}

describe('alur check', () => {
  it('ends well on a pack without problems, and says what there is', async () => {
    expect(await check()).toMatchObject({
      code: 0,
      printed: ['Tidak ada masalah: 1 instansi, 2 jenis izin, 5 alur kerja.'],
      warned: [],
    });
  });

  it('prints file, line and what to do for each problem, and ends with 1', async () => {
    await copy.replace(reklame, '"maxLength": 500', '"maxLen": 500');
    const line = await copy.lineOf(reklame, '"maxLen"');
    const { code, printed } = await check();
    expect(code).toBe(1);
    expect(printed[0]).toMatch(new RegExp(`^${reklame}:${line}: .*maxLen.*\\(unknown-keyword\\)$`));
    expect(printed.at(-1)).toBe('1 masalah dalam 1 berkas.');
  });

  it('says it in English when asked', async () => {
    await copy.replace(reklame, '"revision": 1,', '"revision": 1,,');
    const { printed } = await check(['--lang', 'en']);
    expect(printed).toEqual([
      `${reklame}:4: There is a comma too many. Remove it; no comma follows the last entry. (trailing-comma)`,
      '1 problem in 1 file.',
    ]);
  });

  it('finds the pack from a folder within it, and speaks of that folder only', async () => {
    await copy.replace(reklame, '"revision": 1,', '"revision": 1,,');
    const inner = recordingTerminal(join(copy.root, 'schemas/denpasar'));
    const { code, printed } = await check([], inner);
    expect(code).toBe(1);
    expect(printed[0]).toMatch(/^reklame\.json:4: /);
    expect((await check(['workflows/denpasar'])).code).toBe(0);
    expect((await check(['workflows/denpasar', 'schemas'])).code).toBe(1);
  });

  it('ends well with a note on a permit type that is not in force', async () => {
    await copy.replace('schemas/denpasar/agency.json', ', "reklame"]', ']');
    const { code, printed } = await check();
    expect(code).toBe(0);
    expect(printed[0]).toMatch(/^schemas\/denpasar\/reklame\.json:1: Catatan: .*\(not-in-force\)$/);
  });

  it('uses colours on a terminal only', async () => {
    await copy.write(reklame, '');
    const escape = '\u001B[31m';
    const inColour = recordingTerminal(copy.root, { colour: true });
    expect((await check([], inColour)).printed[0]).toContain(escape);
    expect((await check()).printed[0]).not.toContain(escape);
  });

  it('lets no file steer the terminal', async () => {
    await copy.replace(reklame, '"maxLength": 500', '"max\\u001b[2JLen": 500');
    const { printed } = await check();
    expect(printed.join('')).not.toContain('\u001B');
  });

  it('says what to name where there is no pack', async () => {
    const { code, warned } = await check(['nowhere']);
    expect(code).toBe(2);
    expect(warned[0]).toContain('"nowhere"');
  });
});

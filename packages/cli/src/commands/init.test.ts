import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadPack } from '@alur/server/pack/load-pack.js';
import { type Application, validateApplication } from '@alur/model/form/validate.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import type { Ask } from '../ask.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'alur-init-'));
});
afterEach(async () => rm(folder, { recursive: true }));

async function alur(args: readonly string[], ask?: Ask) {
  const terminal = recordingTerminal(folder, { ask });
  const code = await main(args, terminal);
  return { code, said: [...terminal.printed, ...terminal.warned].join('\n') };
}
const text = (file: string) => readFile(join(folder, file), 'utf8');
const json = async (file: string) => JSON.parse(await text(file)) as Record<string, unknown>;

describe('alur init', () => {
  it('writes a pack in which alur check finds nothing at all', async () => {
    const { code, said } = await alur(['init', 'badung', '--region', '51.03', '--yes']);
    expect(said).toContain('schemas/badung/agency.json');
    expect(code).toBe(0);
    expect(await alur(['check'])).toEqual({
      code: 0,
      said: 'Tidak ada masalah: 1 instansi, 1 jenis izin, 1 alur kerja.',
    });
  });

  it.each([
    ['11.71', 'Asia/Jakarta'],
    ['61.02', 'Asia/Pontianak'],
    ['51.03', 'Asia/Makassar'],
    ['94', 'Asia/Jayapura'],
  ])('gives the region %s the time zone %s', async (region, timeZone) => {
    await alur(['init', 'daerah', '--region', region, '--yes']);
    expect((await json('schemas/daerah/agency.json'))['timeZone']).toBe(timeZone);
  });

  it('makes the permit type that was described, with English where it was given', async () => {
    await alur([
      ...['init', 'badung', '--region', '51.03', '--yes', '--accent', '#7a1f1f'],
      ...['--permit', 'Izin Warung Makan | Food Stall Permit'],
      ...['--fields', 'Nama warung | Name of the stall, Luas (m²): angka, Buka sejak: tanggal'],
    ]);
    const [loaded] = (await loadPack(folder)).agencies;
    const permitType = loaded?.permitTypes.get('izin-warung-makan');
    expect(permitType?.title).toEqual({ id: 'Izin Warung Makan', en: 'Food Stall Permit' });
    expect(Object.entries(permitType?.stages[1]?.data.properties ?? {})).toMatchObject([
      ['namaWarung', { type: 'string' }],
      ['luasM2', { type: 'number' }],
      ['bukaSejak', { format: 'date' }],
    ]);
    expect(permitType?.stages[1]?.texts['/luasM2']?.label).toEqual({ id: 'Luas (m²)' });
    expect(loaded?.agency.theme?.accent).toBe('#7a1f1f');
  });

  it('writes an invented application that its permit type takes', async () => {
    await alur(['init', 'badung', '--region', '51.03', '--yes']);
    const [loaded] = (await loadPack(folder)).agencies;
    const [permitType] = loaded?.permitTypes.values() ?? [];
    const sample = await json(`schemas/badung/samples/${permitType?.id}.json`);
    const documents = Object.keys(sample['documents'] as object);
    const application = {
      ...sample,
      documents: documents.map((requirement) => ({ requirement })),
    } as unknown as Application;
    expect(permitType && validateApplication(permitType, application)).toEqual([]);
  });

  it('asks a person what no option says, and tells what is wrong with an answer', async () => {
    const asked: string[] = [];
    const ask: Ask = async ({ message, initial, wrong }) => {
      asked.push(message);
      if (!message.includes('wilayah')) return initial;
      expect(wrong('Bali')).toContain('51.71');
      expect(wrong('51.03')).toBeUndefined();
      return '51.03';
    };
    const { code } = await alur(['init', 'badung', '--short-name', 'DPMPTSP Badung'], ask);
    expect(code).toBe(0);
    expect(asked.length).toBe(7);
    expect((await json('schemas/badung/agency.json'))['shortName']).toBe('DPMPTSP Badung');
  });

  it('writes nothing when the person cancels', async () => {
    const cancelled = Object.assign(new Error('closed'), { name: 'ExitPromptError' });
    const { code, said } = await alur(['init', 'badung'], () => Promise.reject(cancelled));
    expect([code, said]).toEqual([1, 'Dibatalkan. Tidak ada berkas yang ditulis.']);
    await expect(text('schemas/badung/agency.json')).rejects.toThrow();
  });

  it('adds an agency to a pack without touching a file that is there', async () => {
    await writeFile(join(folder, 'README.md'), 'milik saya');
    await alur(['init', 'badung', '--region', '51.03', '--yes']);
    const before = await text('schemas/badung/agency.json');
    expect((await alur(['init', 'tabanan', '--region', '51.02', '--yes'])).code).toBe(0);
    const again = await alur(['init', 'badung', '--region', '51.71', '--yes']);
    expect(again).toMatchObject({
      code: 1,
      said: expect.stringContaining('schemas/badung') as string,
    });
    expect(await text('schemas/badung/agency.json')).toBe(before);
    expect(await text('README.md')).toBe('milik saya');
    expect((await loadPack(folder)).agencies).toHaveLength(2);
  });

  it.each([
    ['an agency that is no folder name', ['Badung!', '--yes'], 'huruf kecil'],
    ['a folder that is no agency', ['shared', '--yes'], 'shared'],
    ['a province that there is not', ['badung', '--region', '99', '--yes'], '--region'],
    ['no region', ['badung', '--yes'], '--region'],
    ['a colour by name', ['badung', '--accent', 'biru', '--yes'], '--accent'],
    ['an unknown kind of field', ['badung', '--fields', 'Luas: meter', '--yes'], 'angka'],
    ['a field twice', ['badung', '--fields', 'Luas, LUAS', '--yes'], 'sudah ada'],
    ['a permit without letters', ['badung', '--permit', '123', '--yes'], '--permit'],
    ['nobody to ask', ['badung'], '--yes'],
  ])('refuses %s, and says what to write', async (_, args, named) => {
    const { code, said } = await alur(['init', ...args]);
    expect(code).toBe(2);
    expect(said).toContain(named);
    expect((await alur(['check'])).code).toBe(2);
  });
});

import { join } from 'node:path';
import { PackCopy } from '@alur/server/pack/testing/pack-copy.js';
import { ruleNames } from '@alur/workflow/lint/rules/index.js';
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

const bpmn = 'workflows/denpasar/online-registration.bpmn';

/** Weighs the SOP rules in the copy, those that are not named as `others`. */
const weigh = (weights: Readonly<Record<string, string>>, others = 'off') =>
  copy.changeJson('schemas/denpasar/agency.json', (agency: { lint?: object }) => {
    agency.lint = { ...Object.fromEntries(ruleNames.map((name) => [name, others])), ...weights };
  });

describe('alur check', () => {
  it('ends well on a pack without problems, and says what there is', async () => {
    await weigh({});
    expect(await check()).toMatchObject({
      code: 0,
      printed: ['Tidak ada masalah: 1 instansi, 2 jenis izin, 5 alur kerja.'],
      warned: [],
    });
  });

  it('notes a year that applications of today will need a table of holidays for', async () => {
    await weigh({});
    const { code, printed } = await check(
      [],
      recordingTerminal(copy.root, { today: '2027-12-01' }),
    );
    expect(code).toBe(0);
    expect(printed[0]).toMatch(/^schemas\/denpasar\/agency\.json:\d+: Catatan: .* tahun 2028 /);
  });

  it.each(['sesuai kebutuhan', 'minimal 1 hari'])(
    'notes a service time that gives no deadline: %s',
    async (serviceTime) => {
      await weigh({});
      await copy.replace(reklame, '"5 hari kerja"', `"${serviceTime}"`);
      const { code, printed } = await check();
      expect(code).toBe(0);
      const line = await copy.lineOf(reklame, '"serviceTime"');
      expect(printed[0]).toMatch(
        new RegExp(`^${reklame}:${line}: Catatan: .*\\(unreadable-service-time\\)$`),
      );
    },
  );

  it('finds a colour that cannot be read, and proposes the nearest that can', async () => {
    await weigh({});
    const agency = 'schemas/denpasar/agency.json';
    await copy.replace(agency, '"accent": "#0a5c7a"', '"accent": "#ffcc00"');
    const { code, printed } = await check();
    expect(code).toBe(1);
    const line = await copy.lineOf(agency, '"accent"');
    expect(printed[0]).toMatch(
      new RegExp(`^${agency}:${line}: .* hanya 1\\.26:1, .* Pakai #905f00, .*\\(low-contrast\\)$`),
    );
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
    await weigh({});
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

  it('notes where a procedure lacks what the official form asks for, and ends well', async () => {
    await weigh({ 'with-output': 'notice' });
    const { code, printed } = await check(['workflows']);
    const notes = printed.filter((line) => line.endsWith('(with-output)'));
    const line = await copy.lineOf(bpmn, '<bpmn:userTask id="sign-in"');
    expect(notes.some((note) => note.startsWith(`${bpmn}:${line}: Catatan: `))).toBe(true);
    expect(printed.at(-1)).toContain(`Tidak ada masalah, ${notes.length} catatan: `);
    expect(code).toBe(0);
  });

  it('ends with 1 where a procedure breaks a rule, at its line', async () => {
    await copy.replace(bpmn, 'id="to-end-rejected" name="Ditolak"', 'id="to-end-rejected"');
    const { code, printed } = await check(['workflows']);
    const line = await copy.lineOf(bpmn, 'id="to-end-rejected"');
    expect(printed.some((each) => each.startsWith(`${bpmn}:${line}: Setiap jalan keluar`))).toBe(
      true,
    );
    expect(printed.at(-1)).toBe('1 masalah dalam 1 berkas.');
    expect(code).toBe(1);
  });

  it('lets an agency weigh each rule, and refuses one that there is not', async () => {
    await weigh({ 'with-duration': 'error' });
    expect((await check(['workflows'])).printed.join('')).toContain('(with-duration)');
    expect((await check(['workflows'])).code).toBe(1);
    await weigh({ 'with-beauty': 'error' });
    const { code, printed } = await check(['schemas']);
    expect(code).toBe(1);
    expect(printed.join('')).toContain('with-beauty');
  });

  it('holds a procedure to what its permits promise', async () => {
    const takes = (input: string, text: string) => {
      const first = `<sop:requiredInput>${input}</sop:requiredInput>`;
      return copy.replace(bpmn, first, `${first}<sop:duration>${text}</sop:duration>`);
    };
    await weigh({ 'within-service-time': 'error' });
    await takes('Alamat email atas nama pemohon', '3 hari kerja');
    expect((await check(['workflows'])).code).toBe(0);
    await takes('Dokumen persyaratan', '30 menit');
    const { code, printed } = await check(['workflows']);
    // "sip-dokter" promises three days, "reklame" five.
    expect(printed.join('')).toContain('"sip-dokter" menjanjikan 3 hari kerja');
    expect(printed.join('')).not.toContain('"reklame" menjanjikan');
    expect(code).toBe(1);
  });

  it('tells once what keeps a procedure from running', async () => {
    await weigh({}, 'error');
    await copy.replace(
      bpmn,
      'id="to-hand-over" sourceRef="print-file"',
      'id="to-hand-over" sourceRef="hand-over"',
    );
    const { printed } = await check(['workflows']);
    const line = await copy.lineOf(bpmn, '<bpmn:userTask id="print-file"');
    const told = printed.filter((each) => each.startsWith(`${bpmn}:${line}: `));
    expect(told.map((each) => /\(([\w-]+)\)$/.exec(each)?.[1])).toEqual(['dead-end']);
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

import { describe, expect, it } from 'vitest';
import { drawSop } from '../engine/contract/draw-sop.ts';
import { exportForOperaton } from './export-for-operaton.ts';
import { checkLengths, shortName } from './long-texts.ts';

const long = `${'Memeriksa kelengkapan berkas, '.repeat(10)}lalu meneruskannya`;

describe('long texts for Operaton', () => {
  it.each([
    ['kept at 255 letters', 'a'.repeat(255), 'a'.repeat(255)],
    ['cut at 256', 'a'.repeat(256), `${'a'.repeat(254)}…`],
    ['cut before a sign of two halves', `${'a'.repeat(253)}😀aa`, `${'a'.repeat(253)}…`],
  ])('are %s', (_, name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it('stand in the documentation of a task and of the process, whose names are short', async () => {
    const sop = drawSop({ s: 'startEvent', a: { type: 'userTask', name: long }, e: 'endEvent' }, [
      's a',
      'a e',
    ]);
    const titled = { ...sop, identity: { ...sop.identity, title: long } };
    const written = await exportForOperaton(titled, { history: 'P1D' });
    if (!written.ok) throw new Error(JSON.stringify(written.problems));
    const { xml, remarks } = written.value;
    for (const element of ['process id="drawn"', 'userTask id="a"']) {
      expect(xml).toContain(`<bpmn:${element} name="${shortName(long)}"`);
    }
    expect(xml.split(`<bpmn:documentation>${long}</bpmn:documentation>`)).toHaveLength(3);
    expect(remarks.map(({ code, pointer }) => [code, pointer])).toEqual([
      ['name-shortened', 'a'],
      ['name-shortened', 'drawn'],
    ]);
  });

  it('are refused where they must be the same elsewhere', () => {
    const trigger = { kind: 'message', name: long } as const;
    const sop = drawSop(
      { s: 'startEvent', w: { type: 'intermediateCatchEvent', trigger }, e: 'endEvent' },
      ['s w', 'w e'],
    );
    const performers = [{ id: 'desk', name: 'Petugas', role: long }];
    expect(checkLengths({ ...sop, performers }).map(({ pointer }) => pointer)).toEqual([
      'desk',
      'w',
    ]);
  });
});

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PackCopy } from '@alur/server/pack/testing/pack-copy.js';
import ts from 'typescript';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';

let copy: PackCopy;
beforeEach(async () => {
  copy = await PackCopy.make();
});
afterEach(async () => copy.remove());

async function types(...args: string[]) {
  const terminal = recordingTerminal(copy.root);
  return { code: await main(['types', ...args], terminal), ...terminal };
}

/** What TypeScript has against an application with these answers. */
async function complaints(type: string, from: string, answers: unknown): Promise<string[]> {
  const file = join(copy.root, 'use.ts');
  const literal = JSON.stringify(answers);
  await writeFile(
    file,
    `import type { ${type} } from './${from}';\nexport const a: ${type} = ${literal};\n`,
  );
  const program = ts.createProgram([file], {
    strict: true,
    noEmit: true,
    lib: ['lib.es2023.d.ts'],
    types: [],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}

describe('alur types', () => {
  it('writes types that the samples fit, and wrong answers do not', async () => {
    const { code, printed } = await types();
    expect(code).toBe(0);
    expect(printed).toEqual(['types/denpasar/sip-dokter.ts', 'types/denpasar/reklame.ts']);
    const sample = JSON.parse(await copy.text('schemas/denpasar/samples/reklame.json')) as {
      answers: { technical: object };
    };
    const found = (answers: unknown) =>
      complaints('ReklameAnswers', 'types/denpasar/reklame', answers);
    expect(await found(sample.answers)).toEqual([]);
    const wrong = {
      ...sample.answers,
      technical: { ...sample.answers.technical, nature: 'eternal' },
    };
    expect((await found(wrong)).join()).toContain('"eternal"');
    const missing = {
      ...sample.answers,
      technical: { ...sample.answers.technical, sites: undefined },
    };
    expect(await found(missing)).not.toEqual([]);
  });

  it('writes where it is told to', async () => {
    await types('schemas/denpasar', '-o', 'generated');
    const text = await readFile(join(copy.root, 'generated/denpasar/sip-dokter.ts'), 'utf8');
    expect(text).toContain('export interface SipDokterAnswers');
    expect(text).toContain('nip?: string');
    expect(text).toContain('nik: string');
  });

  it('writes those of the permit types that are right, and tells of the others', async () => {
    await copy.write('schemas/denpasar/reklame.json', '{');
    const { code, printed, warned } = await types();
    expect(code).toBe(1);
    expect(printed).toEqual(['types/denpasar/sip-dokter.ts']);
    expect(warned[0]).toContain('reklame.json:1:');
  });
});

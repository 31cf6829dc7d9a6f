import { readFile } from 'node:fs/promises';
import type { Sop } from '@alur/model/sop/sop.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileNet } from '../engine/compile.ts';
import { PlayedCase } from '../engine/contract/played-case.ts';
import { embeddedEngine } from '../engine/embedded-engine.ts';
import { readWorkflow } from './read-workflow.ts';

const file = new URL('../../../../workflows/denpasar/online-registration.bpmn', import.meta.url);

let sop: Sop;

beforeAll(async () => {
  const reading = await readWorkflow(await readFile(file, 'utf8'));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
  sop = reading.value;
});

async function submitted(handledBy: string): Promise<PlayedCase> {
  const net = compileNet(sop);
  if (!net.ok) throw new Error(JSON.stringify(net.problems, null, 2));
  const context = { permit: { id: 'x', handledBy, category: 'y' }, answers: {} };
  const played = await PlayedCase.start(embeddedEngine(net.value), context);
  await played.complete('sign-in');
  await played.complete('register');
  return played;
}

describe("Denpasar's online registration", () => {
  it('has the five numbered steps of the document, and the lanes of who does them', () => {
    const numbered = sop.activities.filter(({ number }) => number !== '');
    expect(numbered.map(({ number, id, performer }) => [number, id, performer])).toEqual([
      ['10.1', 'sign-in', 'applicant'],
      ['10.2', 'register', 'applicant'],
      ['10.3', 'verify', 'cso'],
      ['10.4', 'print-file', 'cso'],
      ['10.5', 'hand-over', 'cso'],
    ]);
    expect(sop.performers.map(({ role }) => role)).toEqual([
      'applicant',
      'cso',
      'back-office-a',
      'back-office-b',
      'back-office-c',
    ]);
  });

  it('has all of the identity that the document states, and nothing in its gaps', () => {
    expect(sop.identity).toMatchObject({ number: '', effectiveOn: '', approvedBy: '' });
    expect(sop.identity.legalBasis).toHaveLength(6);
    expect(sop.identity.warnings).toHaveLength(3);
    expect(sop.identity.equipment).toHaveLength(7);
  });

  it('states no time that the document does not state', () => {
    expect(sop.activities.map(({ mutuBaku }) => mutuBaku.duration)).toEqual(
      sop.activities.map(() => ''),
    );
  });

  it('gives a reason for everything that was inferred', () => {
    const unnumbered = sop.activities.filter(({ number }) => number === '');
    for (const { inferences } of unnumbered) expect(inferences).not.toEqual([]);
    const all = [...sop.activities, ...sop.nodes].flatMap(({ inferences = [] }) => inferences);
    for (const { why, confidence } of all) {
      expect(why.length).toBeGreaterThan(20);
      expect(confidence).toBeGreaterThan(0);
    }
  });

  it.each(['a', 'b', 'c'])('hands an accepted application over to section %s', async (section) => {
    const played = await submitted(`back-office-${section}`);
    await played.complete('verify', 'accept');
    await played.complete('print-file');
    await played.complete('hand-over');
    expect(played.open).toEqual([`receive-${section}`]);
    await played.complete(`receive-${section}`);
    expect(played.end).toBe('completed');
    expect(played.ends).toEqual(['end-handed-over']);
  });

  it('ends a rejected application as rejected', async () => {
    const played = await submitted('back-office-a');
    await played.complete('verify', 'reject');
    expect(played.end).toBe('completed');
    expect(played.ends).toEqual(['end-rejected']);
    expect(sop.nodes.find(({ id }) => id === 'end-rejected')?.status).toBe('rejected');
  });
});

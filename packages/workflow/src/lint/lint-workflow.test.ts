import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { writeWorkflow } from '../bpmn/write-workflow.ts';
import { bpmn } from '../testing/bpmn.ts';
import { smallSop } from '../testing/small-sop.ts';
import { lintWorkflow } from './lint-workflow.ts';
import { RuleFolder } from './testing/rule-folder.ts';

const workflows = new URL('../../../../workflows/', import.meta.url).pathname;

async function findings(...args: Parameters<typeof lintWorkflow>) {
  const reading = await lintWorkflow(...args);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const unlabelled = () => new RuleFolder('labelled-exits').text('invalid-unlabelled.bpmn');

describe('lintWorkflow', () => {
  it('weighs a rule as the agency says', async () => {
    const xml = await unlabelled();
    const severities = async (weight: 'off' | 'notice' | 'error') =>
      (await findings(xml, { severities: { 'labelled-exits': weight } })).map(
        ({ severity }) => severity,
      );
    expect(await severities('error')).toEqual(['error']);
    expect(await severities('notice')).toEqual(['notice']);
    expect(await severities('off')).toEqual([]);
  });

  it('says why it cannot read a file, in place of findings', async () => {
    const reading = await lintWorkflow(
      bpmn({}).replace('<bpmn:process', '<!DOCTYPE x><bpmn:process'),
    );
    expect(reading).toMatchObject({ ok: false, problems: [{ code: 'doctype' }] });
    expect(await lintWorkflow('<no-bpmn/>')).toMatchObject({ ok: false });
  });

  it('reads what another tool has written, without any of our elements', async () => {
    const codes = (await findings(bpmn({}))).map(({ code }) => code);
    expect(new Set(codes)).toEqual(
      new Set([
        'in-a-lane',
        'numbered-without-gaps',
        'with-required-inputs',
        'with-duration',
        'with-output',
      ]),
    );
  });

  it('finds no error in any procedure of this repository', async () => {
    const files = (await readdir(workflows, { recursive: true })).filter((file) =>
      file.endsWith('.bpmn'),
    );
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const found = await findings(await readFile(workflows + file, 'utf8'));
      const errors = found.filter(({ severity }) => severity === 'error');
      expect(errors, file).toEqual([]);
    }
  });

  it('takes hundreds of steps that all lead back to each other, at once', async () => {
    const ids = Array.from({ length: 600 }, (_, index) => `step-${index}`);
    const round = ids.map((id, index) => `${id} ${ids[(index + 1) % ids.length]}`);
    const activities = ids.map((id) => ({ id, performer: 'desk' }));
    const xml = await writeWorkflow(smallSop({ activities, flows: [`start ${ids[0]}`, ...round] }));
    // The drawing is three quarters of the file and of no interest to a rule.
    const undrawn = xml.replace(/<bpmndi:BPMNDiagram[\s\S]*<\/bpmndi:BPMNDiagram>/, '');
    const started = performance.now();
    const found = await findings(undrawn);
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(found.filter(({ code }) => code === 'way-out-of-loops')).toHaveLength(1);
  });
});

import { expect } from '@open-wc/testing';
import { readWorkflow } from '@alur/workflow/bpmn/read-workflow.js';
import { applyEdit } from '@alur/workflow/edit/apply-edit.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { compileNet } from '@alur/workflow/engine/compile.js';
import type { Sop } from '@alur/model/sop/sop.js';
import { tablePlan } from '@alur/workflow/layout/table/plan.js';
import { waysOf } from '../table-editor/flow/answers-of.ts';
import { absenceRule } from './absence-rule.ts';

const files = [
  'mempawah/standard-certificate.bpmn',
  'cirebon/system-development.bpmn',
  'blitar/oss-licensing.bpmn',
];

for (const file of files) {
  it(`lets a deputy stand in at any step of ${file}, with the same ways on`, async () => {
    const sop = await readSop(file);
    for (const step of sop.activities) {
      const deputy = sop.performers.find(({ id }) => id !== step.performer)!.id;
      const { edits } = absenceRule(sop, step.id, deputy);
      let authored: AuthoredSop = { sop, places: new Map() };
      for (const edit of edits) {
        const edited = applyEdit(authored, edit);
        if (!edited.ok) throw new Error(JSON.stringify({ edit, problems: edited.problems }));
        authored = edited.value;
      }
      const after = authored.sop;
      const ways = (id: string) =>
        waysOf(
          after,
          tablePlan(after),
          after.activities.find((each) => each.id === id)!,
        ).map(({ label, target }) => `${label} > ${target ?? 'end'}`);
      const before = waysOf(sop, tablePlan(sop), step).map(
        ({ label, target }) =>
          `${label} > ${target === step.id ? `${step.id}-hadir` : (target ?? 'end')}`,
      );
      expect(ways(step.id), step.id).to.deep.equal(before);
      expect(ways(`${step.id}-pengganti`), step.id).to.deep.equal(before);
      expect(ways(`${step.id}-hadir`)).to.deep.equal([
        `Hadir > ${step.id}`,
        `Berhalangan hadir > ${step.id}-pengganti`,
      ]);
      expect(compileNet(after).ok, `${step.id} runs`).to.equal(true);
    }
  });
}

async function readSop(file: string): Promise<Sop> {
  const reply = await fetch(new URL(`../../../../workflows/${file}`, import.meta.url));
  const reading = await readWorkflow(await reply.text());
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

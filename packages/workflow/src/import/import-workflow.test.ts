import { expect, it } from 'vitest';
import { importWorkflow } from './import-workflow.ts';

const file = (inner: string) =>
  `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="file" targetNamespace="x">
    <bpmn:process id="p"><bpmn:startEvent id="a"/>${inner}<bpmn:sequenceFlow id="f" sourceRef="a" targetRef="b"/></bpmn:process></bpmn:definitions>`;

async function imported(inner: string) {
  const reading = await importWorkflow(file(inner));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

it('lists what another engine would run, by name and never by what it does', async () => {
  const script = '<bpmn:script>alert(1)</bpmn:script>';
  const { sop, unplaced, notes } = await imported(
    `<bpmn:scriptTask id="b" name="Menghitung" scriptFormat="javascript">${script}</bpmn:scriptTask>`,
  );
  expect(unplaced).toEqual([{ where: 'scriptTask Menghitung', text: 'scriptFormat, script' }]);
  expect(notes.map(({ code }) => code)).toEqual(['foreign-engine']);
  expect(notes[0]?.id).toMatch(
    /tidak dijalankan.*scriptTask Menghitung \(scriptFormat, script\)\./,
  );
  expect(JSON.stringify(sop)).not.toContain('alert');
});

it('has nothing to list of a plain file', async () => {
  const { unplaced, notes } = await imported('<bpmn:userTask id="b" name="Memeriksa"/>');
  expect([unplaced, notes]).toEqual([[], []]);
});

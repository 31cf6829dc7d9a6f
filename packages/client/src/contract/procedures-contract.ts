import { check, refused, same } from './check.ts';
import type { ContractCase } from './harness.ts';
import { submitted } from './steps.ts';

export const proceduresContract: readonly ContractCase[] = [
  {
    name: 'gives everybody each SOP that it lists, whole, by its content too',
    async run(harness) {
      const service = await harness.service();
      const summaries = await service.procedures();
      check(summaries.length > 0, 'there are SOPs');
      for (const { id, title, number } of summaries) {
        const procedure = await service.procedure(id);
        same([procedure.id, procedure.sop.identity.title], [id, title], id);
        same(procedure.sop.identity.number, number, `${id}: number`);
        check(/^[0-9a-f]{64}$/.test(procedure.sha256), `${id} says which content it is`);
        same(await service.procedure(id, procedure.sha256), procedure, `${id} by its content`);
      }
    },
  },
  {
    name: 'gives everybody the diagram of an SOP in force',
    async run(harness) {
      const service = await harness.service();
      for (const { id } of await service.procedures()) {
        const { sop, sha256 } = await service.procedure(id);
        const diagram = await service.procedureDiagram(id);
        for (const part of ['<', 'BPMNDiagram', 'BPMNShape', sop.id]) {
          check(diagram.includes(part), `${id}: ${part} is in the diagram`);
        }
        same(await service.procedureDiagram(id, sha256), diagram, `${id} by its content`);
      }
    },
  },
  {
    name: 'does not know an SOP or a content of one that is not there',
    async run(harness) {
      const service = await harness.service();
      const [first] = await service.procedures();
      check(first !== undefined, 'there is an SOP');
      const calls = [
        ['tidak-ada/tidak-ada.bpmn', undefined],
        ['../agency', undefined],
        [first.id, '0'.repeat(64)],
        ['tidak-ada/tidak-ada.bpmn', (await service.procedure(first.id)).sha256],
      ] as const;
      for (const [id, sha256] of calls) {
        await refused(service.procedure(id, sha256), 'not-found', `${id} ${sha256}`);
        await refused(service.procedureDiagram(id, sha256), 'not-found', `diagram of ${id}`);
      }
    },
  },
  {
    name: 'says which SOP a case is on, and that SOP has every activity of its log',
    async run(harness) {
      const { view, applicant } = await submitted(harness);
      const { sop } = await applicant.procedure(view.workflow.id, view.workflow.sha256);
      const known = new Set(sop.activities.map(({ id }) => id));
      for (const { type, data } of view.log) {
        if (type === 'activity.started')
          check(known.has(data.activity), `${data.activity} is known`);
      }
      same(
        view.activities.map(({ id }) => id),
        sop.activities.map(({ id }) => id),
        'the activities of the case',
      );
    },
  },
];

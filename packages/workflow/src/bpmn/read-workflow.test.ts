import type { Sop } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { bpmn, extended } from '../testing/bpmn.ts';
import { readWorkflow } from './read-workflow.ts';

async function read(xml: string): Promise<Sop> {
  const reading = await readWorkflow(xml);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems, null, 2));
  return reading.value;
}

const lanes = (inner: string) => `<bpmn:laneSet id="lanes">${inner}</bpmn:laneSet>`;
const numbered = (id: string, number: string) =>
  `<bpmn:task id="${id}">${extended(`<sop:step number="${number}"/>`)}</bpmn:task>`;

describe('readWorkflow', () => {
  it('reads what an SOP says of an activity, verbatim', async () => {
    const sop = await read(
      bpmn({
        inTask: extended(`
          <sop:step number="10.3" status="underCompletenessCheck"><sop:description>Baris satu
Baris dua</sop:description></sop:step>
          <sop:mutuBaku>
            <sop:requiredInput>Komputer, Printer</sop:requiredInput>
            <sop:requiredInput>Berkas</sop:requiredInput>
            <sop:duration>1 x 24 jam</sop:duration>
            <sop:output about="letter:receipt">Tanda Terima</sop:output>
            <sop:output>Email</sop:output>
            <sop:remarks>± 3 orang</sop:remarks>
          </sop:mutuBaku>
          <sop:work kind="checklist" letters="receipt proof">
            <sop:outcome id="accept" title="Diterima" titleEn="Accepted" tone="positive"/>
          </sop:work>
          <sop:notify template="accepted" to="applicant" when='= outcome = "accept"'/>
          <sop:inferred what="status" why="tidak tertulis" confidence="0.8"/>`),
      }),
    );
    expect(sop.activities).toEqual([
      {
        id: 'check',
        number: '10.3',
        name: 'Memeriksa',
        description: 'Baris satu\nBaris dua',
        status: 'underCompletenessCheck',
        mutuBaku: {
          requiredInputs: ['Komputer, Printer', 'Berkas'],
          duration: '1 x 24 jam',
          outputs: [{ text: 'Tanda Terima', about: 'letter:receipt' }, { text: 'Email' }],
          remarks: '± 3 orang',
        },
        work: {
          kind: 'checklist',
          letters: ['receipt', 'proof'],
          outcomes: [{ id: 'accept', title: 'Diterima', titleEn: 'Accepted', tone: 'positive' }],
        },
        notifications: [{ template: 'accepted', to: 'applicant', when: 'outcome = "accept"' }],
        inferences: [{ what: 'status', why: 'tidak tertulis', confidence: 0.8 }],
      },
    ]);
  });

  it('reads a plain BPMN file, of which everything else is empty', async () => {
    const sop = await read(bpmn({}));
    expect(sop.identity).toMatchObject({ title: '', legalBasis: [] });
    expect(sop.activities[0]).toMatchObject({ number: '', work: { kind: 'manual' } });
  });

  it('gives lanes and who does what in them, subprocesses included', async () => {
    const sop = await read(
      bpmn({
        inProcess: lanes(
          `<bpmn:lane id="cso" name="Petugas CSO">${extended('<sop:performer role="officer"/>')}<bpmn:flowNodeRef>part</bpmn:flowNodeRef></bpmn:lane>`,
        ),
        elements: '<bpmn:subProcess id="part"><bpmn:userTask id="inner"/></bpmn:subProcess>',
      }),
    );
    expect(sop.performers).toEqual([{ id: 'cso', name: 'Petugas CSO', role: 'officer' }]);
    expect(sop.activities.find(({ id }) => id === 'inner')?.performer).toBe('cso');
    expect(sop.nodes.find(({ id }) => id === 'inner')).toMatchObject({
      parent: 'part',
      performer: 'cso',
    });
  });

  it('orders activities by their numbers, those without one last', async () => {
    const elements = [
      numbered('c', '10.2'),
      numbered('a', '9'),
      numbered('b', '10.1'),
      numbered('d', '10.10'),
    ];
    const sop = await read(bpmn({ elements: elements.join('') }));
    expect(sop.activities.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'check']);
  });

  it('reads what is outside of the profile, so that it can be shown', async () => {
    const sop = await read(
      bpmn({
        elements: `<bpmn:scriptTask id="run" scriptFormat="js"><bpmn:script>1</bpmn:script></bpmn:scriptTask>
          <bpmn:serviceTask id="call" implementation="x"/>
          <bpmn:userTask id="again"><bpmn:standardLoopCharacteristics/></bpmn:userTask>
          <bpmn:userTask id="mapped"><bpmn:ioSpecification><bpmn:inputSet/><bpmn:outputSet/></bpmn:ioSpecification></bpmn:userTask>
          <bpmn:boundaryEvent id="signal" attachedToRef="check"><bpmn:signalEventDefinition/></bpmn:boundaryEvent>`,
      }),
    );
    const found = Object.fromEntries(sop.nodes.map((node) => [node.id, node]));
    expect(found['run']).toMatchObject({ type: 'scriptTask', extras: ['scriptFormat', 'script'] });
    expect(found['call']).toMatchObject({ type: 'serviceTask', extras: ['implementation'] });
    expect(found['again']).toMatchObject({ extras: ['standardLoopCharacteristics'] });
    expect(found['mapped']).toMatchObject({ extras: ['ioSpecification'] });
    expect(found['signal']).toMatchObject({
      trigger: { kind: 'other', element: 'signalEventDefinition' },
    });
  });

  it('marks a condition in another language', async () => {
    const flow = `<bpmn:sequenceFlow id="js" sourceRef="check" targetRef="end">
      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="javascript">true</bpmn:conditionExpression></bpmn:sequenceFlow>`;
    const sop = await read(bpmn({ elements: flow }));
    expect(sop.flows.find(({ id }) => id === 'js')).toMatchObject({
      condition: 'true',
      extras: ['language="javascript"'],
    });
  });

  it.each([
    [
      'a status that is none',
      bpmn({ inTask: extended('<sop:step status="done"/>') }),
      'check',
      'bad-status',
    ],
    [
      'a kind of work that is none',
      bpmn({ inTask: extended('<sop:work kind="magic"/>') }),
      'check',
      'bad-kind',
    ],
    [
      'a tone that is none',
      bpmn({ inTask: extended('<sop:work><sop:outcome id="a" tone="loud"/></sop:work>') }),
      'check',
      'bad-tone',
    ],
    [
      'an outcome without an id',
      bpmn({ inTask: extended('<sop:work><sop:outcome title="A"/></sop:work>') }),
      'check',
      'bad-outcome',
    ],
    [
      'an outcome twice',
      bpmn({ inTask: extended('<sop:work><sop:outcome id="a"/><sop:outcome id="a"/></sop:work>') }),
      'check',
      'duplicate-outcome',
    ],
    [
      'a mail to somebody else',
      bpmn({ inTask: extended('<sop:notify template="x" to="mayor"/>') }),
      'check',
      'bad-to',
    ],
    [
      'a confidence beyond 1',
      bpmn({ inTask: extended('<sop:inferred what="x" why="y" confidence="8"/>') }),
      'check',
      'bad-confidence',
    ],
    [
      'mutu baku on the process',
      bpmn({ inProcess: extended('<sop:mutuBaku/>') }),
      'procedure',
      'misplaced-extension',
    ],
    [
      'mutu baku twice',
      bpmn({ inTask: extended('<sop:mutuBaku/><sop:mutuBaku/>') }),
      'check',
      'repeated-extension',
    ],
    ['an unknown sop: element', bpmn({ inTask: extended('<sop:mutubaku/>') }), 'check', 'not-bpmn'],
    [
      'a misspelt sop: attribute',
      bpmn({ inTask: extended('<sop:step nomor="1"/>') }),
      'check',
      'not-bpmn',
    ],
    ['a misspelt BPMN attribute', bpmn({ task: 'nama="x"' }), 'check', 'not-bpmn'],
    [
      'an arrow with one end',
      bpmn({ elements: '<bpmn:sequenceFlow id="half" sourceRef="check"/>' }),
      'half',
      'dangling-flow',
    ],
    [
      'an arrow to nothing',
      bpmn({ elements: '<bpmn:sequenceFlow id="lost" sourceRef="check" targetRef="nobody"/>' }),
      'lost',
      'not-bpmn',
    ],
    [
      'an element without an id',
      bpmn({ elements: '<bpmn:userTask name="x"/>' }),
      'procedure',
      'no-id',
    ],
    [
      'an element that BPMN does not know',
      bpmn({ elements: '<bpmn:humanTask id="x"/>' }),
      'x',
      'not-bpmn',
    ],
    [
      'two processes',
      bpmn({ before: '<bpmn:process id="other"><bpmn:task id="t"/></bpmn:process>' }),
      'procedure',
      'several-processes',
    ],
    ['no process', bpmn({}).replace(/<bpmn:process[^]*<\/bpmn:process>/, ''), '', 'no-process'],
    [
      'lanes in lanes',
      bpmn({
        inProcess: lanes(
          '<bpmn:lane id="outer"><bpmn:childLaneSet id="c"><bpmn:lane id="in"/></bpmn:childLaneSet></bpmn:lane>',
        ),
      }),
      'outer',
      'nested-lanes',
    ],
    [
      'a node in two lanes',
      bpmn({
        inProcess: lanes(
          ['a', 'b']
            .map(
              (id) =>
                `<bpmn:lane id="${id}"><bpmn:flowNodeRef>check</bpmn:flowNodeRef></bpmn:lane>`,
            )
            .join(''),
        ),
      }),
      'check',
      'in-two-lanes',
    ],
    ['HTML', '<html><body>hi</body></html>', '', 'not-bpmn'],
  ])('refuses %s', async (_name, xml, pointer, code) => {
    const reading = await readWorkflow(xml);
    expect(reading.ok ? [] : reading.problems).toContainEqual(
      expect.objectContaining({ pointer, code }),
    );
  });
});

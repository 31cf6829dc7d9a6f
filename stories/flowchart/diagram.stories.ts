import { define } from '@alur/components/define.js';
import { AlurSopFlowchart } from '@alur/components/flowchart/sop-flowchart.js';
import type { StepMark } from '@alur/components/flowchart/step-mark.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { find, press, see } from '../support/hands.ts';
import { inEnglish, languageOf } from '../support/portal.ts';
import { procedure, procedureFile, procedureIds } from './procedures.ts';

define(AlurSopFlowchart);

interface Args {
  readonly workflow: string;
  readonly marks: ReadonlyMap<string, StepMark>;
  readonly selected: string;
  readonly showInferences: boolean;
  /** The file's own text, in place of the workflow's. */
  readonly file?: string;
}

const meta: Meta<Args> = {
  title: 'Flowchart/Diagram',
  component: AlurSopFlowchart.tag,
  args: {
    workflow: 'denpasar/online-registration.bpmn',
    marks: new Map(),
    selected: '',
    showInferences: false,
  },
  argTypes: { workflow: { control: 'select', options: procedureIds } },
  loaders: [async ({ args }) => ({ file: args.file ?? (await procedureFile(args.workflow)) })],
  render: ({ marks, selected, showInferences }, context) => html`
    <alur-sop-flowchart
      view="diagram"
      .diagram=${context.loaded['file'] as string}
      .marks=${marks}
      .selected=${selected}
      ?show-inferences=${showInferences}
      language=${languageOf(context)}
    ></alur-sop-flowchart>
  `,
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.is-step');
  },
};

export default meta;

type Story = StoryObj<Args>;

const of = (workflow: string): Story => ({ args: { workflow } });

/** Denpasar: the online registration. */
export const OnlineRegistration: Story = of('denpasar/online-registration.bpmn');
/** Denpasar: the IT programme, with the procedures that belong to it. */
export const ItProgram: Story = of('denpasar/it-program.bpmn');
export const ItSupportRequest: Story = of('denpasar/it-support-request.bpmn');
export const ItMaintenance: Story = of('denpasar/it-maintenance.bpmn');
export const ItCrashRecord: Story = of('denpasar/it-crash-record.bpmn');
/** Cirebon: the development of a system. */
export const SystemDevelopment: Story = of('cirebon/system-development.bpmn');
/** Kota Blitar: licensing by OSS, with Lembaga OSS as a performer from outside. */
export const OssLicensing: Story = of('blitar/oss-licensing.bpmn');
/** Mempawah: the standard certificate, with its decisions and returns. */
export const StandardCertificate: Story = of('mempawah/standard-certificate.bpmn');

const mark = (state: StepMark['state'], visits = 1): StepMark => ({ state, visits });

/** A case in every state that a step can have. */
export const RunningCase: Story = {
  args: {
    marks: new Map([
      ['sign-in', mark('done')],
      ['register', mark('done', 2)],
      ['verify', mark('returned')],
      ['print-file', mark('current')],
      ['hand-over', mark('late', 2)],
      ['receive-a', mark('waiting', 0)],
      ['receive-b', mark('skipped', 0)],
      ['receive-c', mark('skipped', 0)],
    ]),
  },
  play: ({ canvasElement }) =>
    see(
      canvasElement,
      'Selesai, 2 kali',
      'Dikembalikan',
      'Sedang dikerjakan',
      'Terlambat, 2 kali',
      'Menunggu',
      'Dilewati',
    ),
};

/** Events have come: the marks change, the drawing stays. */
export const CaseGoesOn: Story = {
  args: { marks: new Map([['sign-in', mark('current')]]) },
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Sedang dikerjakan');
    const element = await find<AlurSopFlowchart>(canvasElement, AlurSopFlowchart.tag);
    element.marks = new Map([
      ['sign-in', mark('done')],
      ['register', mark('late')],
    ]);
    await see(canvasElement, 'Selesai', 'Terlambat');
  },
};

/** The mutu baku of a step, and what was inferred about it. */
export const SelectedStep: Story = {
  args: { selected: 'verify', showInferences: true },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.is-selected');
    await see(canvasElement, 'Langkah 10.3', 'Petugas CSO');
  },
};

/** A person goes from the table to the diagram; the selected step stays selected. */
export const Switching: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.is-step');
    await press(canvasElement, 'Tabel');
    await press(canvasElement, 'Pilih langkah 10.4');
    await press(canvasElement, 'Diagram');
    await find(canvasElement, '.is-selected');
  },
};

/** The element's own words; those of the SOP stay as they are. */
export const InEnglish: Story = {
  ...inEnglish,
  args: { ...RunningCase.args, selected: 'verify' },
  play: ({ canvasElement }) => see(canvasElement, 'Performer', 'In progress'),
};

/** Drawn from what the SOP says, for it comes without a file. */
export const WithoutFile: Story = {
  loaders: [async ({ args }) => ({ sop: await procedure(args.workflow) })],
  render: (_args, context) => html`
    <alur-sop-flowchart
      view="diagram"
      .sop=${context.loaded['sop'] as Sop}
      language=${languageOf(context)}
    ></alur-sop-flowchart>
  `,
};

/** What cannot be read is told with its line. */
export const Unreadable: Story = {
  args: { file: '<?xml version="1.0"?>\n<definitions>\n  <process id="sop">\n</definitions>' },
  play: ({ canvasElement }) => see(canvasElement, 'tidak dapat dibaca', 'Baris'),
};

import { define } from '@alur/components/define.js';
import { AlurSopFlowchart } from '@alur/components/flowchart/sop-flowchart.js';
import type { StepMark } from '@alur/components/flowchart/step-mark.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { find, press, see } from '../support/hands.ts';
import { inEnglish, languageOf } from '../support/portal.ts';
import { procedure, procedureIds } from './procedures.ts';

define(AlurSopFlowchart);

interface Args {
  readonly workflow: string;
  readonly marks: ReadonlyMap<string, StepMark>;
  readonly selected: string;
  readonly showInferences: boolean;
}

const registration = 'denpasar/online-registration.bpmn';

const meta: Meta<Args> = {
  title: 'Flowchart',
  component: AlurSopFlowchart.tag,
  args: { workflow: registration, marks: new Map(), selected: '', showInferences: false },
  argTypes: { workflow: { control: 'select', options: procedureIds } },
  loaders: [async ({ args }) => ({ sop: await procedure(args.workflow) })],
  render: ({ marks, selected, showInferences }, context) => html`
    <alur-sop-flowchart
      .sop=${context.loaded['sop'] as Sop}
      .marks=${marks}
      .selected=${selected}
      ?show-inferences=${showInferences}
      language=${languageOf(context)}
    ></alur-sop-flowchart>
  `,
};

export default meta;

type Story = StoryObj<Args>;

async function drawn(page: HTMLElement, what: string): Promise<void> {
  await find(page, what);
}

/** Denpasar's SOP of the online registration. */
export const Registration: Story = {
  play: ({ canvasElement }) => see(canvasElement, 'Kelengkapan', 'Melakukan verifikasi'),
};

/** A case with the officer, once returned to the applicant. */
export const RunningCase: Story = {
  args: {
    marks: new Map<string, StepMark>([
      ['sign-in', { state: 'done', visits: 1 }],
      ['register', { state: 'done', visits: 2 }],
      ['verify', { state: 'current', visits: 2 }],
      ['print-file', { state: 'waiting', visits: 0 }],
      ['hand-over', { state: 'waiting', visits: 0 }],
      ['receive-a', { state: 'waiting', visits: 0 }],
      ['receive-b', { state: 'skipped', visits: 0 }],
      ['receive-c', { state: 'skipped', visits: 0 }],
    ]),
  },
  play: ({ canvasElement }) => see(canvasElement, 'Sedang dikerjakan', 'Selesai, 2 kali'),
};

/** Longer than the norm allows, and returned. */
export const LateCase: Story = {
  args: {
    marks: new Map<string, StepMark>([
      ['sign-in', { state: 'done', visits: 1 }],
      ['register', { state: 'returned', visits: 1 }],
      ['verify', { state: 'late', visits: 1 }],
    ]),
  },
  play: ({ canvasElement }) => drawn(canvasElement, '[part="layer"]'),
};

export const SelectedStep: Story = {
  args: { selected: 'verify' },
  play: ({ canvasElement }) => drawn(canvasElement, '[aria-pressed="true"]'),
};

/** What the document does not say and was concluded, with the reason. */
export const Inferences: Story = {
  args: { showInferences: true },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Disimpulkan, tidak tertulis di dokumen:');
    await drawn(canvasElement, 'details[open]');
  },
};

/** A step in every state that a case can bring it into. */
export const EveryState: Story = {
  args: {
    marks: new Map<string, StepMark>([
      ['sign-in', { state: 'done', visits: 1 }],
      ['register', { state: 'done', visits: 2 }],
      ['verify', { state: 'returned', visits: 1 }],
      ['print-file', { state: 'current', visits: 1 }],
      ['hand-over', { state: 'late', visits: 2 }],
      ['receive-a', { state: 'waiting', visits: 0 }],
      ['receive-b', { state: 'skipped', visits: 0 }],
      ['receive-c', { state: 'skipped', visits: 0 }],
    ]),
  },
  play: ({ canvasElement }) => see(canvasElement, 'Dikembalikan', 'Terlambat, 2 kali', 'Dilewati'),
};

/** A person selects a step, which the page is told. */
export const Selecting: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Pilih langkah');
    await find(canvasElement, '[aria-pressed="true"]');
  },
};

/** The element's own words; those of the SOP stay as they are. */
export const InEnglish: Story = {
  ...inEnglish,
  args: RunningCase.args ?? {},
  play: ({ canvasElement }) => see(canvasElement, 'Required inputs', 'In progress'),
};

export const Empty: Story = {
  loaders: [
    async () => {
      const sop = await procedure(registration);
      return { sop: { ...sop, activities: [], nodes: [], flows: [] } };
    },
  ],
  play: ({ canvasElement }) => drawn(canvasElement, '.notice'),
};

/** All procedures of all agencies, each as its office would publish it. */
export const EveryProcedure: Story = {
  parameters: { controls: { disable: true } },
  loaders: [async () => ({ sops: await Promise.all(procedureIds.map(procedure)) })],
  render: (_args, context) => html`
    ${(context.loaded['sops'] as readonly Sop[]).map(
      (sop, index) => html`
        <details name="procedure" ?open=${index === 0}>
          <summary lang="id">${procedureIds[index]}: ${sop.identity.title}</summary>
          <alur-sop-flowchart .sop=${sop} language=${languageOf(context)}></alur-sop-flowchart>
        </details>
      `,
    )}
  `,
  play: async ({ canvasElement }) => {
    await drawn(canvasElement, '[part="layer"]');
    // Each is drawn once it is open, and opening one closes the one before.
    for (const each of canvasElement.querySelectorAll('details')) {
      each.open = true;
      await drawn(each, '[part="layer"]');
    }
  },
};

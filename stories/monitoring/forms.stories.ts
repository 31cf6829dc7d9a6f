import { define } from '@alur/components/define.js';
import { AlurMonitoringForms } from '@alur/components/monitoring/monitoring-forms.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { enter, find, see } from '../support/hands.ts';
import { inEnglish, languageOf } from '../support/portal.ts';
import { denpasar, mempawah, yearOf, type YearScene } from '../tracker-charts/years.ts';

define(AlurMonitoringForms);

interface Args {
  readonly workflow: string;
  readonly cases: number;
}

const meta: Meta<Args> = {
  title: 'Tracker/Forms',
  component: AlurMonitoringForms.tag,
  args: { workflow: mempawah, cases: 200 },
  argTypes: { workflow: { control: 'select', options: [mempawah, denpasar] } },
  loaders: [async ({ args }) => ({ year: await yearOf(args.workflow, args.cases) })],
  render: (_args, context) => {
    const { service, tracked, period } = context.loaded['year'] as YearScene;
    return html`<alur-monitoring-forms
      .service=${service}
      .tracked=${tracked}
      .period=${period}
      language=${languageOf(context)}
    ></alur-monitoring-forms>`;
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Every six months: what happened at each step, and what is to be done. */
export const Monitoring: Story = {
  play: ({ canvasElement }) =>
    see(canvasElement, 'Formulir monitoring pelaksanaan SOP', 'Berjalan baik'),
};

/** Once a year: seven questions, of which the logs answer some. */
export const Evaluation: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.form');
    await enter(canvasElement, '.choices select', 'evaluation');
    await see(canvasElement, 'Mampu mendorong peningkatan kinerja', 'SOP diperbaiki');
  },
};

export const WithoutNorms: Story = {
  args: { workflow: denpasar },
  play: ({ canvasElement }) => see(canvasElement, 'Melakukan verifikasi permohonan ijin'),
};

/** Two cases: most steps have not been carried out often enough to say much. */
export const LittleData: Story = {
  args: { cases: 2 },
  play: ({ canvasElement }) => see(canvasElement, 'Formulir monitoring pelaksanaan SOP'),
};

export const InEnglish: Story = {
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'Form for the monitoring of an SOP', 'Runs well'),
};

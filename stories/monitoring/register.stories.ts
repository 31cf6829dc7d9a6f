import { define } from '@alur/components/define.js';
import { AlurDeviationRegister } from '@alur/components/monitoring/deviation-register.js';
import type { AssessmentFilter } from '@alur/model/assessment/summary/select-steps.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { press, see } from '../support/hands.ts';
import { inEnglish, languageOf } from '../support/portal.ts';
import { mempawah, yearOf, type YearScene } from '../tracker-charts/years.ts';

define(AlurDeviationRegister);

interface Args {
  readonly cases: number;
  readonly filter: AssessmentFilter;
}

const meta: Meta<Args> = {
  title: 'Tracker/Register',
  component: AlurDeviationRegister.tag,
  args: { cases: 50, filter: {} },
  loaders: [async ({ args }) => ({ year: await yearOf(mempawah, args.cases) })],
  render: ({ filter }, context) => {
    const { service, tracked, period } = context.loaded['year'] as YearScene;
    return html`<alur-deviation-register
      .service=${service}
      .tracked=${tracked}
      .period=${period}
      .filter=${filter}
      language=${languageOf(context)}
    ></alur-deviation-register>`;
  },
};

export default meta;

type Story = StoryObj<Args>;

/** All three kinds, with cause and follow-up where they have been written. */
export const Year: Story = {
  play: ({ canvasElement }) =>
    see(canvasElement, 'Register penyimpangan mutu baku', 'Terlambat', 'Unduh XES'),
};

export const More: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Tampilkan');
    await see(canvasElement, 'Catatan langkah');
  },
};

export const OnlyOutputs: Story = {
  args: { filter: { kinds: ['output'] } },
  play: ({ canvasElement }) => see(canvasElement, 'Output'),
};

export const Empty: Story = {
  args: { filter: { roles: ['nobody'] } },
  play: ({ canvasElement }) => see(canvasElement, 'Tidak ada penyimpangan'),
};

export const InEnglish: Story = {
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'Late by', 'Log of steps'),
};

import { define } from '@alur/components/define.js';
import { AlurMutuBakuCharts } from '@alur/components/tracker-charts/mutu-baku-charts.js';
import type { AssessmentFilter } from '@alur/model/assessment/summary/select-steps.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { find, press, see } from '../support/hands.ts';
import { inEnglish, languageOf } from '../support/portal.ts';
import { denpasar, mempawah, yearOf, type YearScene } from './years.ts';

define(AlurMutuBakuCharts);

interface Args {
  readonly workflow: string;
  readonly cases: number;
  readonly filter: AssessmentFilter;
}

const meta: Meta<Args> = {
  title: 'Tracker/Charts',
  component: AlurMutuBakuCharts.tag,
  args: { workflow: mempawah, cases: 300, filter: {} },
  argTypes: { workflow: { control: 'select', options: [mempawah, denpasar] } },
  loaders: [async ({ args }) => ({ year: await yearOf(args.workflow, args.cases) })],
  render: ({ filter }, context) => {
    const { service, tracked, period } = context.loaded['year'] as YearScene;
    return html`<alur-mutu-baku-charts
      .service=${service}
      .tracked=${tracked}
      .period=${period}
      .filter=${filter}
      language=${languageOf(context)}
    ></alur-mutu-baku-charts>`;
  },
};

export default meta;

type Story = StoryObj<Args>;

/** Mempawah: a norm that is wrong, a performer that improves, somebody on leave. */
export const Year: Story = {
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Mungkin normanya yang perlu ditinjau', 'Tempat berkas menunggu');
    await find(canvasElement, '.symbol.heat-4');
  },
};

/** Denpasar: the SOP states no times, so a norm is looked for in what was used. */
export const WithoutNorms: Story = {
  args: { workflow: denpasar },
  play: ({ canvasElement }) =>
    see(canvasElement, 'SOP ini tidak menyatakan waktu', 'Waktu kerja terpakai per langkah'),
};

/** Everything as figures. */
export const AsTables: Story = {
  play: async ({ canvasElement }) => {
    for (const title of ['Tepat waktu per langkah', 'Kecenderungan per bulan']) {
      await press(canvasElement, `Tabel: ${title}`);
    }
    await see(canvasElement, 'Bagian tepat waktu');
  },
};

/** What the head of agency signs himself. */
export const OnePerformer: Story = {
  args: { filter: { roles: ['head-of-agency'] } },
  play: ({ canvasElement }) => see(canvasElement, 'Kadis'),
};

/** The first week of an office. */
export const LittleData: Story = {
  args: { cases: 2 },
  play: ({ canvasElement }) => see(canvasElement, 'Tepat waktu per langkah'),
};

export const NoData: Story = {
  args: { filter: { roles: ['nobody'] } },
  play: ({ canvasElement }) => see(canvasElement, 'Tidak ada langkah dalam masa dan saringan ini'),
};

export const Loading: Story = {
  render: (_args, context) =>
    html`<alur-mutu-baku-charts language=${languageOf(context)}></alur-mutu-baku-charts>`,
  play: ({ canvasElement }) => see(canvasElement, 'Memuat grafik'),
};

export const InEnglish: Story = {
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'It may be the norm that is wrong'),
};

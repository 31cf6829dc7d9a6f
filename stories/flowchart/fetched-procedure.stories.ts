import { decide } from '@alur/client/contract/steps.js';
import { define } from '@alur/components/define.js';
import { AlurSopFlowchart } from '@alur/components/flowchart/sop-flowchart.js';
import { stubService } from '@alur/components/testing/stub-service.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { beforeOfficer } from '../support/officer-scenes.ts';
import { applicant, submit } from '../support/applications.ts';
import { see } from '../support/hands.ts';
import { inEnglish } from '../support/portal.ts';
import { onDesk, onService, sceneOf } from '../support/scene.ts';
import { answering, never, offline, onlyFirst } from '../support/troubled.ts';

define(AlurSopFlowchart);

type Args = Pick<AlurSopFlowchart, 'workflow' | 'refreshSeconds'>;

const meta: Meta<Args> = {
  title: 'Flowchart/Fetched',
  component: AlurSopFlowchart.tag,
  args: { workflow: 'denpasar/online-registration.bpmn', refreshSeconds: 0 },
  render: ({ workflow, refreshSeconds }, context) => html`
    <alur-sop-flowchart
      workflow=${workflow}
      case=${sceneOf(context).case ?? ''}
      refresh-seconds=${refreshSeconds}
    ></alur-sop-flowchart>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** By its id, from the service of the page; nobody need be signed in. */
export const InForce: Story = {
  ...onDesk('reklame', async (desk) => ({ service: await desk.service() })),
  play: ({ canvasElement }) => see(canvasElement, 'Kelengkapan', 'Melakukan verifikasi'),
};

/** With a case: its own procedure, and how it stands at each step. */
export const FollowingACase: Story = {
  ...onDesk('reklame', async (desk) => {
    const service = await applicant(desk);
    return { service, case: (await submit(desk, service)).id };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Sedang dikerjakan', 'Menunggu'),
};

/** What the way taken passed by is skipped. */
export const CaseThatEnded: Story = {
  ...onDesk('reklame', async (desk) => {
    const { citizen, service, case: id } = await beforeOfficer(desk);
    await decide(desk, service, id, 'negative');
    return { service: citizen, case: id };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Selesai', 'Dilewati'),
};

/** The connection was lost after it had been shown. */
export const Stale: Story = {
  args: { refreshSeconds: 0.2 },
  ...onDesk('reklame', async (desk) => {
    const service = await applicant(desk);
    const { id } = await submit(desk, service);
    const once = onlyFirst(1, () => service.case(id));
    return { service: answering(service, { case: once }), case: id };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Keadaan terbaru belum dapat dimuat'),
};

export const Loading: Story = {
  ...onService(stubService({ procedure: never })),
  play: ({ canvasElement }) => see(canvasElement, 'Memuat SOP'),
};

export const Offline: Story = {
  ...onService(stubService({ procedure: offline })),
  play: ({ canvasElement }) => see(canvasElement, 'SOP belum dapat ditampilkan', 'Coba lagi'),
};

export const OfflineInEnglish: Story = {
  ...Offline,
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'The SOP cannot be shown yet'),
};

/** A case is shown to who may see it. */
export const SignedOut: Story = {
  ...onDesk('reklame', async (desk) => ({ service: await desk.service(), case: 'abc' })),
  play: ({ canvasElement }) => see(canvasElement, 'Masuklah terlebih dahulu'),
};

import type { ServiceHarness } from '@alur/client/contract/harness.js';
import { decide } from '@alur/client/contract/steps.js';
import { define } from '@alur/components/define.js';
import { AlurTaskInbox } from '@alur/components/inbox/task-inbox.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { applicant, submit } from '../support/applications.ts';
import { withPermit } from '../support/desk.ts';
import { enter, press, see } from '../support/hands.ts';
import { inEnglish } from '../support/portal.ts';
import { onDesk, onService } from '../support/scene.ts';
import { answering, offlineService, onlyFirst, silentService } from '../support/troubled.ts';

define(AlurTaskInbox);

type Args = Pick<AlurTaskInbox, 'refreshSeconds'>;

const meta: Meta<Args> = {
  title: 'Inbox',
  component: AlurTaskInbox.tag,
  args: { refreshSeconds: 0 },
  render: ({ refreshSeconds }) =>
    html`<alur-task-inbox refresh-seconds=${refreshSeconds}></alur-task-inbox>`,
};

export default meta;

type Story = StoryObj<Args>;

/** Two cases to verify, and one whose file is to be printed. */
async function busyOffice(desk: ServiceHarness) {
  const citizen = await applicant(desk);
  const officer = await desk.officer('cso');
  const { id } = await submit(desk, citizen);
  await decide(desk, officer, id, 'positive');
  await submit(desk, citizen);
  await submit(await withPermit(desk, 'sip-dokter'), citizen);
  return officer;
}

export const Filled: Story = {
  ...onDesk('reklame', async (desk) => ({ service: await busyOffice(desk) })),
  play: ({ canvasElement }) => see(canvasElement, '3 tugas menunggu'),
};

export const Found: Story = {
  ...Filled,
  play: async ({ canvasElement }) => {
    await enter(canvasElement, '#search', 'dokter');
    await see(canvasElement, '1 dari 3 tugas ditampilkan');
  },
};

export const OneActivity: Story = {
  ...Filled,
  play: async ({ canvasElement }) => {
    await enter(canvasElement, '#activity', 'verify');
    await see(canvasElement, '2 dari 3 tugas ditampilkan');
  },
};

export const NothingFound: Story = {
  ...Filled,
  play: async ({ canvasElement }) => {
    await enter(canvasElement, '#search', 'tidak ada');
    await see(canvasElement, 'Tidak ada tugas yang cocok');
  },
};

export const Empty: Story = {
  ...onDesk('reklame', async (desk) => ({ service: await desk.officer('cso') })),
  play: ({ canvasElement }) => see(canvasElement, 'Tidak ada tugas yang menunggu'),
};

export const LongText: Story = {
  ...onDesk('reklame', async (desk) => {
    const service = await busyOffice(desk);
    const title = { id: 'Persetujuan Penyelenggaraan Kegiatan Pemanfaatan Ruang Laut dan Pesisir' };
    const activityName =
      'Melakukan pemeriksaan kelengkapan, keabsahan, dan kesesuaian seluruh berkas permohonan ' +
      'bersama Tim Teknis dari perangkat daerah yang membidangi';
    const tasks: typeof service.tasks = async () =>
      (await service.tasks()).map((task) => ({
        ...task,
        activityName,
        permitType: { ...task.permitType, title },
      }));
    return { service: answering(service, { tasks }) };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Pemanfaatan Ruang Laut'),
};

export const NotSignedIn: Story = {
  ...onDesk('reklame', async (desk) => ({ service: await desk.service() })),
  play: ({ canvasElement }) => see(canvasElement, 'Anda belum masuk'),
};

/** Somebody who has no work here. */
export const SignedInApplicant: Story = {
  ...onDesk('reklame', async (desk) => ({ service: await applicant(desk) })),
  play: ({ canvasElement }) => see(canvasElement, 'Akun Anda belum mempunyai tugas'),
};

export const Loading: Story = {
  ...onService(silentService()),
  play: ({ canvasElement }) => see(canvasElement, 'Memuat daftar tugas…'),
};

export const Offline: Story = {
  ...onService(offlineService()),
  play: ({ canvasElement }) => see(canvasElement, 'Daftar tugas tidak dapat dimuat'),
};

/** Old tasks are better than none. */
export const NotRefreshed: Story = {
  ...onDesk('reklame', async (desk) => {
    const service = await busyOffice(desk);
    return { service: answering(service, { tasks: onlyFirst(1, () => service.tasks()) }) };
  }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Perbarui');
    await see(canvasElement, 'Daftar ini belum diperbarui.', '3 tugas menunggu');
  },
};

export const InEnglish: Story = {
  ...Filled,
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, '3 tasks are waiting'),
};

import { cameBack, decideAll } from '@alur/client/contract/correction-steps.js';
import { decide, submitted, taskOf } from '@alur/client/contract/steps.js';
import { define } from '@alur/components/define.js';
import { AlurCaseTimeline } from '@alur/components/timeline/case-timeline.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import {
  accepted,
  lostAfterOnce,
  rejected,
  signedOut,
  withLongNames,
  withoutCase,
} from '../support/applicant-scenes.ts';
import { applicant, submit } from '../support/applications.ts';
import { withPermit } from '../support/desk.ts';
import { press, see } from '../support/hands.ts';
import { beforeOfficer } from '../support/officer-scenes.ts';
import { inEnglish } from '../support/portal.ts';
import { inMempawah, onDesk, onService, sceneOf } from '../support/scene.ts';
import { answering, offlineService, silentService } from '../support/troubled.ts';

define(AlurCaseTimeline);

type Args = Pick<AlurCaseTimeline, 'refreshSeconds'>;

const meta: Meta<Args> = {
  title: 'Timeline',
  component: AlurCaseTimeline.tag,
  args: { refreshSeconds: 0 },
  render: ({ refreshSeconds }, context) => html`
    <alur-case-timeline
      case=${sceneOf(context).case ?? ''}
      refresh-seconds=${refreshSeconds}
    ></alur-case-timeline>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** As the applicant sees it while the officer verifies. */
export const BeingVerified: Story = {
  ...onDesk('reklame', async (desk) => {
    const service = await applicant(desk);
    return { service, case: (await submit(desk, service)).id };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Sedang diverifikasi', 'Sedang berjalan'),
};

export const Accepted: Story = {
  ...accepted,
  play: ({ canvasElement }) => see(canvasElement, 'Hasil', 'Diterima'),
};

/** It waits for the applicant to put it right. */
export const CameBack: Story = {
  ...inMempawah(async (desk) => {
    const { applicant: service, view } = await cameBack(desk);
    return { service, case: view.id };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Menunggu Anda', 'Perbaiki permohonan'),
};

/** The last step but one is the applicant's own, outside of this page. */
export const OwnStep: Story = {
  ...inMempawah(async (desk) => {
    const { applicant: service, view } = await submitted(desk);
    await decideAll(desk, view.id, desk.sample.ownStep);
    return { service, case: view.id };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Menunggu Anda', 'Sudah saya lakukan'),
};

/** With the reasons, and what to do. */
export const Rejected: Story = {
  ...rejected,
  play: ({ canvasElement }) => see(canvasElement, 'Proses berakhir', 'Bagian kanan terpotong.'),
};

export const HandedOver: Story = {
  ...onDesk('reklame', async (desk) => {
    const { citizen, service, case: id } = await beforeOfficer(desk, 2);
    await desk.tick();
    await service.completeTask((await taskOf(service, id)).id, {});
    return { service: citizen, case: id };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Diproses seksi perizinan'),
};

/** Officers see the same case, with more to print. */
export const AsOfficer: Story = {
  ...onDesk('reklame', async (desk) => {
    const { service, case: id } = await beforeOfficer(desk, 2);
    return { service, case: id };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Riwayat permohonan', 'Tanda Terima Berkas'),
};

/** The hash chain does not hold any more: somebody has changed an event. */
export const LogNotIntact: Story = {
  ...onDesk('reklame', async (desk) => {
    const service = await applicant(desk);
    const { id } = await submit(desk, service);
    const changed: typeof service.case = async (caseId) => {
      const view = await service.case(caseId);
      const log = view.log.map((event) =>
        event.sequence === 2
          ? { ...event, at: view.submittedAt.replace(/\d{3}Z$/, '999Z') }
          : event,
      );
      return { ...view, log };
    };
    return { service: answering(service, { case: changed }), case: id };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Riwayat tidak utuh mulai kejadian ke-'),
};

/** Without a case: the applicant's own, to choose from. */
export const List: Story = {
  ...onDesk('reklame', async (desk) => {
    const { citizen, service, case: id } = await beforeOfficer(desk);
    await decide(desk, service, id, 'negative');
    await submit(await withPermit(desk, 'sip-dokter'), citizen);
    return { service: citizen };
  }),
  play: ({ canvasElement }) => see(canvasElement, '2 permohonan', 'Ditolak'),
};

export const ChosenFromTheList: Story = {
  ...List,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Lihat permohonan');
    await see(canvasElement, 'Semua permohonan', 'Perjalanan permohonan');
  },
};

export const Empty: Story = {
  ...withoutCase,
  play: ({ canvasElement }) => see(canvasElement, 'Belum ada permohonan'),
};

export const LongText: Story = {
  ...withLongNames,
  play: ({ canvasElement }) => see(canvasElement, 'bersama Tim Teknis'),
};

export const NotSignedIn: Story = {
  ...signedOut,
  play: ({ canvasElement }) => see(canvasElement, 'Anda belum masuk'),
};

export const Loading: Story = {
  ...onService(silentService()),
  play: ({ canvasElement }) => see(canvasElement, 'Memuat permohonan…'),
};

export const Offline: Story = {
  ...onService(offlineService()),
  play: ({ canvasElement }) => see(canvasElement, 'Permohonan tidak dapat dimuat'),
};

export const NotTheirs: Story = {
  ...onDesk('reklame', async (desk) => ({
    service: await applicant(desk),
    case: 'milik-orang-lain',
  })),
  play: ({ canvasElement }) => see(canvasElement, 'Permohonan tidak dapat dimuat'),
};

export const NotRefreshed: Story = {
  ...lostAfterOnce,
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Sedang diverifikasi');
    await canvasElement.querySelector('alur-case-timeline')?.refresh();
    await see(canvasElement, 'Keterangan ini belum diperbarui.');
  },
};

export const InEnglish: Story = {
  ...Rejected,
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'The process has ended', 'Rejected'),
};

export const ListInEnglish: Story = {
  ...List,
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, '2 applications'),
};

import { AlurCaseStatus } from '@alur/components/case-status/case-status.js';
import { define } from '@alur/components/define.js';
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
import { see } from '../support/hands.ts';
import { inEnglish, languageOf } from '../support/portal.ts';
import { onDesk, onService, sceneOf } from '../support/scene.ts';
import { offlineService, silentService } from '../support/troubled.ts';

define(AlurCaseStatus);

type Args = Pick<AlurCaseStatus, 'refreshSeconds'>;

const meta: Meta<Args> = {
  title: 'Case status',
  component: AlurCaseStatus.tag,
  args: { refreshSeconds: 0 },
  render: ({ refreshSeconds }, context) => html`
    <alur-case-status case=${sceneOf(context).case ?? ''} refresh-seconds=${refreshSeconds}>
      <a href="#riwayat">
        ${languageOf(context) === 'en' ? 'The whole history' : 'Riwayat lengkap'}
      </a>
    </alur-case-status>
  `,
};

export default meta;

type Story = StoryObj<Args>;

/** Without a case: the newest of the applicant's own. */
export const BeingVerified: Story = {
  ...onDesk('reklame', async (desk) => {
    const service = await applicant(desk);
    await submit(desk, service);
    return { service };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Sedang diverifikasi', 'Sedang dikerjakan'),
};

export const Accepted: Story = {
  ...accepted,
  play: ({ canvasElement }) => see(canvasElement, 'Diterima'),
};

/** With what to do. */
export const Rejected: Story = {
  ...rejected,
  play: ({ canvasElement }) => see(canvasElement, 'Ditolak', 'lalu ajukan permohonan baru'),
};

export const LongText: Story = {
  ...withLongNames,
  play: ({ canvasElement }) => see(canvasElement, 'bersama Tim Teknis'),
};

export const Empty: Story = {
  ...withoutCase,
  play: ({ canvasElement }) => see(canvasElement, 'Belum ada permohonan'),
};

export const NotSignedIn: Story = {
  ...signedOut,
  play: ({ canvasElement }) => see(canvasElement, 'Masuk untuk melihat status'),
};

export const Loading: Story = {
  ...onService(silentService()),
  play: ({ canvasElement }) => see(canvasElement, 'Memuat status…'),
};

export const Offline: Story = {
  ...onService(offlineService()),
  play: ({ canvasElement }) => see(canvasElement, 'Status tidak dapat dimuat'),
};

export const NotRefreshed: Story = {
  ...lostAfterOnce,
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Sedang diverifikasi');
    await canvasElement.querySelector('alur-case-status')?.refresh();
    await see(canvasElement, 'Keterangan ini belum diperbarui.');
  },
};

export const InEnglish: Story = {
  ...Rejected,
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'Rejected', 'then send a new one'),
};

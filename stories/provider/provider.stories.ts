import { AlurAccount } from '@alur/components/account/account.js';
import { define } from '@alur/components/define.js';
import { AlurTaskInbox } from '@alur/components/inbox/task-inbox.js';
import { AlurProvider } from '@alur/components/provider/provider.js';
import { AlurCaseTimeline } from '@alur/components/timeline/case-timeline.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { beforeOfficer } from '../support/officer-scenes.ts';
import { applicantAddress } from '../support/applications.ts';
import { press, see } from '../support/hands.ts';
import { languageOf } from '../support/portal.ts';
import { onDesk, sceneOf } from '../support/scene.ts';

define(AlurProvider, AlurAccount, AlurTaskInbox, AlurCaseTimeline);

const meta: Meta = {
  title: 'Provider',
  component: AlurProvider.tag,
};

export default meta;

type Story = StoryObj;

/** All elements inside have the same service and the same person. */
export const OnePortal: Story = {
  ...onDesk('reklame', (desk) => beforeOfficer(desk)),
  render: (_args, context) => html`
    <alur-provider
      class="stack"
      .service=${sceneOf(context).service}
      language=${languageOf(context)}
    >
      <alur-account></alur-account>
      <alur-task-inbox refresh-seconds="0"></alur-task-inbox>
    </alur-provider>
  `,
  play: ({ canvasElement }) => see(canvasElement, 'Petugas CSO', '1 tugas menunggu'),
};

/** Who signs out in one element is signed out in all. */
export const SignedOut: Story = {
  ...OnePortal,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Keluar');
    await see(canvasElement, 'Masuk ke akun Anda', 'Anda belum masuk');
  },
};

/** Two people and two languages on one page, that know nothing of each other. */
export const TwoPortals: Story = {
  ...onDesk('reklame', async (desk) => {
    const { service, citizen, case: id } = await beforeOfficer(desk);
    return { service, other: citizen, case: id };
  }),
  render: (_args, context) => html`
    <alur-provider class="stack" .service=${sceneOf(context).service} language="id">
      <alur-account></alur-account>
      <alur-task-inbox refresh-seconds="0"></alur-task-inbox>
    </alur-provider>
    <hr />
    <div lang="en">
      <alur-provider class="stack" .service=${sceneOf(context).other} language="en">
        <alur-account></alur-account>
        <alur-case-timeline refresh-seconds="0"></alur-case-timeline>
      </alur-provider>
    </div>
  `,
  play: ({ canvasElement }) =>
    see(canvasElement, '1 tugas menunggu', applicantAddress, '1 application'),
};

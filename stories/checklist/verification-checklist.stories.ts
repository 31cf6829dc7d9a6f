import { verdictsOn } from '@alur/client/contract/steps.js';
import { serviceError } from '@alur/client/service-texts.js';
import { define } from '@alur/components/define.js';
import { AlurVerificationChecklist } from '@alur/components/checklist/verification-checklist.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { enter, find, press, see } from '../support/hands.ts';
import { beforeOfficer, checked } from '../support/officer-scenes.ts';
import { inEnglish } from '../support/portal.ts';
import { onDesk, onService, sceneOf } from '../support/scene.ts';
import { answering, offline, offlineService, silentService } from '../support/troubled.ts';

define(AlurVerificationChecklist);

const meta: Meta = {
  title: 'Checklist',
  component: AlurVerificationChecklist.tag,
  render: (_args, context) => html`
    <alur-verification-checklist task=${sceneOf(context).task ?? ''}></alur-verification-checklist>
  `,
};

export default meta;

type Story = StoryObj;

export const Opened: Story = {
  ...onDesk('reklame', (desk) => beforeOfficer(desk)),
  play: ({ canvasElement }) => see(canvasElement, 'Daftar periksa', '0 dari'),
};

/** Another permit, with items of its own. */
export const OpenedForADoctor: Story = {
  ...onDesk('sip-dokter', (desk) => beforeOfficer(desk)),
  play: ({ canvasElement }) => see(canvasElement, 'Daftar periksa', 'STR'),
};

/** The data of the application in place of a document. */
export const LookingAtData: Story = {
  ...Opened,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Data permohonan');
    await see(canvasElement, 'PT Contoh Reklame Bali');
  },
};

/** What of the SOP's mutu baku was there: nothing is taken for granted. */
export const MutuBaku: Story = {
  ...Opened,
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.parts summary')).click();
    (await find(canvasElement, '#inputs-0-missing')).click();
    await see(canvasElement, '1 dari 2 dicatat');
  },
};

export const ReasonMissing: Story = {
  ...Opened,
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '#item-ktp-legible-not-ok')).click();
    await see(canvasElement, 'Pilih alasan', 'Alasan ini disampaikan kepada pemohon.');
  },
};

export const AllInOrder: Story = {
  ...onDesk('reklame', (desk) => checked(desk, true)),
  play: ({ canvasElement }) => see(canvasElement, 'Tetapkan: Diterima'),
};

export const OneFault: Story = {
  ...onDesk('reklame', (desk) => checked(desk, false)),
  play: ({ canvasElement }) => see(canvasElement, '1 hal tidak sesuai'),
};

/** The last look: what the applicant will be told. */
export const Confirming: Story = {
  ...OneFault,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Tetapkan: Ditolak');
    await see(canvasElement, 'Pemohon akan diberi tahu:', 'Bagian kanan terpotong.');
  },
};

export const Rejected: Story = {
  ...OneFault,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Tetapkan: Ditolak');
    await press(canvasElement, 'Ya, tetapkan');
    await see(canvasElement, 'Keputusan ditetapkan: Ditolak', 'Proses permohonan ini berakhir.');
  },
};

export const Accepted: Story = {
  ...AllInOrder,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Tetapkan: Diterima');
    await press(canvasElement, 'Ya, tetapkan');
    await see(canvasElement, 'Keputusan ditetapkan: Diterima');
  },
};

/** Two officers decided at once, and the other one was first. */
export const TakenByAnother: Story = {
  ...onDesk('reklame', async (desk) => {
    const scene = await checked(desk, true);
    const colleague = await desk.officer('cso');
    const completeTask: typeof colleague.completeTask = async (task, completion) => {
      const verdicts = await verdictsOn(desk, colleague, true);
      await colleague.completeTask(task, { outcome: 'accept', verdicts });
      return scene.service.completeTask(task, completion);
    };
    return { ...scene, service: answering(scene.service, { completeTask }) };
  }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Tetapkan: Diterima');
    await press(canvasElement, 'Ya, tetapkan');
    await see(canvasElement, 'Tugas ini sudah diselesaikan');
  },
};

export const NotDecided: Story = {
  ...onDesk('reklame', async (desk) => {
    const scene = await checked(desk, true);
    return { ...scene, service: answering(scene.service, { completeTask: offline }) };
  }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Tetapkan: Diterima');
    await press(canvasElement, 'Ya, tetapkan');
    await see(canvasElement, 'Keputusan belum ditetapkan');
  },
};

export const NotSaved: Story = {
  ...onDesk('reklame', async (desk) => {
    const scene = await beforeOfficer(desk);
    return { ...scene, service: answering(scene.service, { saveVerdicts: offline }) };
  }),
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '#item-ktp-legible-not-ok')).click();
    await enter(canvasElement, '#item-ktp-legible-reason', 'blurred');
    await see(canvasElement, 'Belum tersimpan.');
  },
};

export const DocumentNotLoaded: Story = {
  ...onDesk('reklame', async (desk) => {
    const scene = await beforeOfficer(desk);
    return { ...scene, service: answering(scene.service, { document: offline }) };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Dokumen tidak dapat dimuat'),
};

export const LongText: Story = {
  ...Opened,
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '#item-ktp-legible-not-ok')).click();
    await enter(canvasElement, '#item-ktp-legible-reason', 'blurred');
    const note = 'Bagian kanan gambar terpotong dan tulisannya kabur. '.repeat(6);
    await enter(canvasElement, '#item-ktp-legible-note', note);
    await see(canvasElement, 'Tersimpan pukul');
  },
};

/** The next step of the same officer: no checklist, but a letter. */
export const PrintingTheReceipt: Story = {
  ...onDesk('reklame', (desk) => beforeOfficer(desk, 1)),
  play: ({ canvasElement }) => see(canvasElement, 'Surat dan berkas', 'Selesaikan tugas'),
};

export const HandingOver: Story = {
  ...onDesk('reklame', (desk) => beforeOfficer(desk, 2)),
  play: ({ canvasElement }) => see(canvasElement, 'Selesaikan tugas'),
};

export const HandedOver: Story = {
  ...HandingOver,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Selesaikan tugas');
    await see(canvasElement, 'Tugas selesai');
  },
};

export const NoTask: Story = {
  ...onDesk('reklame', async (desk) => ({ service: await desk.officer('cso') })),
  play: ({ canvasElement }) => see(canvasElement, 'Pilih tugas dari daftar'),
};

export const Loading: Story = {
  ...onService(silentService(), { task: 'task-1' }),
  play: ({ canvasElement }) => see(canvasElement, 'Memuat tugas…'),
};

export const Offline: Story = {
  ...onService(offlineService(), { task: 'task-1' }),
  play: ({ canvasElement }) => see(canvasElement, 'Tugas tidak dapat dimuat'),
};

export const NotSignedIn: Story = {
  ...onDesk('reklame', async (desk) => ({ service: await desk.service(), task: 'task-1' })),
  play: ({ canvasElement }) =>
    see(canvasElement, 'Tugas tidak dapat dimuat', serviceError('unauthenticated').text.id),
};

export const InEnglish: Story = {
  ...OneFault,
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'Checklist', 'Not in order', 'Decision'),
};

export const ConfirmingInEnglish: Story = {
  ...OneFault,
  ...inEnglish,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Decide: Rejected');
    await see(canvasElement, 'The applicant will be told:');
  },
};

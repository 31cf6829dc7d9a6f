import { applicant, draftAt } from '../support/applications.ts';
import { withPermit } from '../support/desk.ts';
import { enter, press, see } from '../support/hands.ts';
import { inEnglish } from '../support/portal.ts';
import { onDesk, onService } from '../support/scene.ts';
import { answering, offlineService, silentService } from '../support/troubled.ts';
import { wizardMeta, type WizardStory } from './wizard-story.ts';

/** Stage I: which permit. */
export default { ...wizardMeta, title: 'Wizard/Choose' };

const nobodyYet = onDesk('reklame', async (desk) => ({ service: await desk.service() }));

/** Anybody may look at what there is. */
export const Permits: WizardStory = {
  ...nobodyYet,
  play: ({ canvasElement }) =>
    see(canvasElement, 'Pilih jenis izin', 'Izin Penyelenggaraan Reklame', 'Surat Izin Praktik'),
};

export const Found: WizardStory = {
  ...nobodyYet,
  play: async ({ canvasElement }) => {
    await enter(canvasElement, '#search', 'papan nama');
    await see(canvasElement, '1 jenis izin ditemukan');
  },
};

export const NothingFound: WizardStory = {
  ...nobodyYet,
  play: async ({ canvasElement }) => {
    await enter(canvasElement, '#search', 'paspor');
    await see(canvasElement, 'Tidak ada jenis izin yang cocok.');
  },
};

/** What was begun before comes first. */
export const WithDrafts: WizardStory = {
  ...onDesk('reklame', async (desk) => {
    const service = await applicant(desk);
    await draftAt(desk, service, 'technical');
    await draftAt(await withPermit(desk, 'sip-dokter'), service, 'documents');
    return { service };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Lanjutkan permohonan Anda'),
};

export const DeletingADraft: WizardStory = {
  ...WithDrafts,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Hapus');
    await see(canvasElement, 'Hapus permohonan ini beserta dokumennya?');
  },
};

export const NoPermits: WizardStory = {
  ...onDesk('reklame', async (desk) => ({
    service: answering(await desk.service(), { permitTypes: async () => [] }),
  })),
  play: ({ canvasElement }) => see(canvasElement, 'Belum ada jenis izin'),
};

export const Loading: WizardStory = {
  ...onService(silentService()),
  play: ({ canvasElement }) => see(canvasElement, 'Memuat formulir…'),
};

export const Offline: WizardStory = {
  ...onService(offlineService()),
  play: ({ canvasElement }) => see(canvasElement, 'Formulir belum dapat dibuka'),
};

export const InEnglish: WizardStory = {
  ...WithDrafts,
  ...inEnglish,
  play: ({ canvasElement }) =>
    see(canvasElement, 'Continue your application', 'Advertising Permit'),
};

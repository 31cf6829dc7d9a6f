import { applicant, draftAt } from '../support/applications.ts';
import { enter, see } from '../support/hands.ts';
import { inEnglish } from '../support/portal.ts';
import { onDesk, sceneOf } from '../support/scene.ts';
import { answering, offline } from '../support/troubled.ts';
import { atStage, wizardMeta, type WizardStory } from './wizard-story.ts';

/** What can come between, without anything that was entered being lost. */
export default { ...wizardMeta, title: 'Wizard/Trouble' };

const fullName = "[id='/applicant/fullName']";
const begun = atStage('reklame', 'applicant', { answers: {} });

export const NotSignedIn: WizardStory = {
  ...onDesk('reklame', async (desk) => ({ service: await desk.service() })),
  args: { permitType: 'reklame' },
  play: ({ canvasElement }) => see(canvasElement, 'Masuk untuk melanjutkan', 'Kata sandi'),
};

export const Unsaved: WizardStory = {
  ...onDesk('reklame', async (desk) => {
    const service = await applicant(desk);
    const { id } = await draftAt(desk, service, 'applicant', { answers: {} });
    return { service: answering(service, { saveDraft: offline }), draft: id };
  }),
  play: async ({ canvasElement }) => {
    await enter(canvasElement, fullName, 'Ni Luh Contoh');
    await see(canvasElement, 'Belum tersimpan: koneksi terputus.');
  },
};

export const ChangedInAnotherWindow: WizardStory = {
  ...begun,
  play: async ({ canvasElement, ...context }) => {
    const { service, draft = '' } = sceneOf(context);
    await see(canvasElement, 'Data pemohon');
    const answers = { applicant: { npwpd: 'P.1.0000123.01.02' } };
    const { version } = (await service?.draft(draft)) ?? { version: 0 };
    await service?.saveDraft(draft, { answers, statements: [], stage: 'applicant' }, version);
    await enter(canvasElement, fullName, 'Ni Luh Contoh');
    await see(canvasElement, 'juga diubah di jendela lain');
  },
};

export const SessionEnded: WizardStory = {
  ...begun,
  play: async ({ canvasElement, ...context }) => {
    await see(canvasElement, 'Data pemohon');
    await sceneOf(context).service?.signOut();
    await enter(canvasElement, fullName, 'Ni Luh Contoh');
    await see(canvasElement, 'Anda perlu masuk kembali', 'Kata sandi');
  },
};

export const DraftGone: WizardStory = {
  ...begun,
  play: async ({ canvasElement, ...context }) => {
    const { service, draft = '' } = sceneOf(context);
    await see(canvasElement, 'Data pemohon');
    await service?.deleteDraft(draft);
    await enter(canvasElement, fullName, 'Ni Luh Contoh');
    await see(canvasElement, 'Permohonan ini tidak ditemukan lagi');
  },
};

export const NoSuchDraft: WizardStory = {
  ...onDesk('reklame', async (desk) => ({
    service: await applicant(desk),
    draft: 'tidak-ada',
  })),
  play: ({ canvasElement }) => see(canvasElement, 'Formulir belum dapat dibuka', 'tidak ditemukan'),
};

export const NotSignedInInEnglish: WizardStory = {
  ...NotSignedIn,
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'Sign in to continue', 'Password'),
};

import { press, see } from '../support/hands.ts';
import { applicant, draftAt } from '../support/applications.ts';
import { inEnglish } from '../support/portal.ts';
import { onDesk } from '../support/scene.ts';
import { answering, never, offline } from '../support/troubled.ts';
import { atStage, wizardMeta, type WizardStory } from './wizard-story.ts';

/** Stage V: everything once more, and the statement of truth. */
export default { ...wizardMeta, title: 'Wizard/Statements' };

const done = { documents: true, agreed: true };

export const Empty: WizardStory = {
  ...atStage('reklame', 'statements', { documents: true }),
  play: ({ canvasElement }) => see(canvasElement, 'Periksa kembali permohonan Anda'),
};

export const Agreed: WizardStory = {
  ...atStage('reklame', 'statements', done),
  play: ({ canvasElement }) => see(canvasElement, 'Kirim permohonan'),
};

export const NotAgreed: WizardStory = {
  ...Empty,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Kirim permohonan');
    await see(canvasElement, 'Ada yang perlu diperbaiki', 'Setujui pernyataan');
  },
};

/** Everything that is open in all stages before, when somebody goes straight here. */
export const NothingFilled: WizardStory = {
  ...atStage('sip-dokter', 'statements', { answers: {} }),
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Tidak diisi', 'Belum diunggah');
    await press(canvasElement, 'Kirim permohonan');
    await see(canvasElement, 'Ada yang perlu diperbaiki');
  },
};

export const Sending: WizardStory = {
  ...onDesk('sip-dokter', async (desk) => {
    const service = await applicant(desk);
    const { id } = await draftAt(desk, service, 'statements', done);
    return { service: answering(service, { submit: never }), draft: id };
  }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Kirim permohonan');
    await see(canvasElement, 'Mengirim…');
  },
};

export const NotSent: WizardStory = {
  ...onDesk('sip-dokter', async (desk) => {
    const service = await applicant(desk);
    const { id } = await draftAt(desk, service, 'statements', done);
    return { service: answering(service, { submit: offline }), draft: id };
  }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Kirim permohonan');
    await see(canvasElement, 'Tidak tersambung ke layanan.');
  },
};

export const InEnglish: WizardStory = {
  ...Agreed,
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'Check your application'),
};

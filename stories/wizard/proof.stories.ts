import { press, see } from '../support/hands.ts';
import { inEnglish } from '../support/portal.ts';
import { atStage, wizardMeta, type WizardStory } from './wizard-story.ts';

/** Stage VI: the proof of registration, with its number and QR code. */
export default { ...wizardMeta, title: 'Wizard/Proof' };

const ready = { documents: true, agreed: true };

export const Registered: WizardStory = {
  ...atStage('reklame', 'statements', ready),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Kirim permohonan');
    await see(canvasElement, 'Permohonan Anda sudah terdaftar', 'Nomor registrasi (CSN)');
  },
};

export const InEnglish: WizardStory = {
  ...atStage('sip-dokter', 'statements', ready),
  ...inEnglish,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Send the application');
    await see(canvasElement, 'Your application is registered');
  },
};

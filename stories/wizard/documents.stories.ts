import { badFiles } from '@alur/client/contract/sample-files.js';
import { applicant, draftAt } from '../support/applications.ts';
import { drawnFile } from '../support/drawn-file.ts';
import { choose, press, see } from '../support/hands.ts';
import { denpasar } from '../support/pack.ts';
import { inEnglish } from '../support/portal.ts';
import { onDesk } from '../support/scene.ts';
import { answering, never, offline } from '../support/troubled.ts';
import { atStage, wizardMeta, type WizardStory } from './wizard-story.ts';

/** Stage IV: the documents, each as its permit type asks for it. */
export default { ...wizardMeta, title: 'Wizard/Documents' };

const ktp = "[id='/documents/ktp']";

async function identityCard() {
  const { permitTypes } = await denpasar();
  const found = permitTypes
    .find(({ id }) => id === 'reklame')
    ?.documents.find(({ id }) => id === 'ktp');
  if (!found) throw new Error('The permit asks for no identity card.');
  return found;
}

export const Empty: WizardStory = {
  ...atStage('reklame', 'documents'),
  play: ({ canvasElement }) => see(canvasElement, '0 dari 10 dokumen wajib terunggah'),
};

export const Uploaded: WizardStory = {
  ...atStage('reklame', 'documents', { documents: true }),
  play: ({ canvasElement }) => see(canvasElement, '10 dari 10 dokumen wajib terunggah'),
};

/** A file on its way, held at two fifths. */
export const Uploading: WizardStory = {
  ...onDesk('reklame', async (desk) => {
    const service = await applicant(desk);
    const { id } = await draftAt(desk, service, 'documents');
    const uploadDocument: typeof service.uploadDocument = (_draft, _requirement, file, options) => {
      options?.onProgress?.(file.size * 0.4, file.size);
      return never();
    };
    return { service: answering(service, { uploadDocument }), draft: id };
  }),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, ktp, drawnFile(await identityCard()));
    await see(canvasElement, 'Mengunggah', '40%');
  },
};

/** It goes on by itself when the connection is back. */
export const UploadOffline: WizardStory = {
  ...onDesk('reklame', async (desk) => {
    const service = await applicant(desk);
    const { id } = await draftAt(desk, service, 'documents');
    return { service: answering(service, { uploadDocument: offline }), draft: id };
  }),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, ktp, drawnFile(await identityCard()));
    await see(canvasElement, 'Unggahan berlanjut sendiri begitu koneksi kembali.');
  },
};

/** The wrong bytes under a right name. */
export const Refused: WizardStory = {
  ...Empty,
  play: async ({ canvasElement }) => {
    const [, notes] = badFiles(await identityCard());
    await choose(canvasElement, ktp, notes.file);
    await see(canvasElement, 'Belum terunggah');
  },
};

export const TooLarge: WizardStory = {
  ...Empty,
  play: async ({ canvasElement }) => {
    const [, , large] = badFiles(await identityCard());
    await choose(canvasElement, ktp, large.file);
    await see(canvasElement, 'Belum terunggah');
  },
};

export const Missing: WizardStory = {
  ...Empty,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Simpan dan lanjut');
    await see(canvasElement, 'Ada yang perlu diperbaiki', 'Dokumen “KTP');
  },
};

export const LongFileName: WizardStory = {
  ...Empty,
  play: async ({ canvasElement }) => {
    const drawn = drawnFile(await identityCard());
    const name = `pindaian_${'kartu_tanda_penduduk_'.repeat(5)}final.jpg`;
    await choose(canvasElement, ktp, new File([drawn], name, { type: drawn.type }));
    await see(canvasElement, 'Terunggah', 'final.jpg');
  },
};

export const InEnglish: WizardStory = {
  ...Uploaded,
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, '10 of 10 required documents uploaded'),
};

import { cameBack } from '@alur/client/contract/correction-steps.js';
import { see, press, enter } from '../support/hands.ts';
import { inEnglish } from '../support/portal.ts';
import { inMempawah } from '../support/scene.ts';
import { atStage, wizardMeta, type WizardStory } from './wizard-story.ts';

/** Stages II and III: data of the applicant, technical data. */
export default { ...wizardMeta, title: 'Wizard/Data' };

export const ApplicantEmpty: WizardStory = {
  ...atStage('sip-dokter', 'applicant', { answers: {} }),
  play: ({ canvasElement }) => see(canvasElement, 'Data pemohon', 'NIK'),
};

export const ApplicantFilled: WizardStory = {
  ...atStage('sip-dokter', 'applicant'),
  play: ({ canvasElement }) => see(canvasElement, 'Simpan dan lanjut'),
};

/** What is missing is said when the applicant goes on, above and at each field. */
export const WithErrors: WizardStory = {
  ...atStage('sip-dokter', 'applicant', { answers: {} }),
  play: async ({ canvasElement }) => {
    await enter(canvasElement, "[id='/applicant/nik']", '5171');
    await press(canvasElement, 'Simpan dan lanjut');
    await see(canvasElement, 'Ada yang perlu diperbaiki');
  },
};

export const LongText: WizardStory = {
  ...atStage('reklame', 'applicant', {
    answers: {
      applicant: {
        applicantKind: 'company',
        fullName:
          'Anak Agung Ayu Nama Yang Panjang Sekali Sampai Tidak Muat Dalam Satu Baris Pada Telepon Genggam',
        companyName:
          'PT Contoh Penyelenggara Reklame Luar Ruang dan Dalam Ruang Seluruh Kecamatan Denpasar Sejahtera',
        email: 'ida.ayu.nama.yang.panjang.sekali.untuk.dicoba@perusahaan-reklame-contoh.example',
      },
    },
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Data pemohon'),
};

export const TechnicalEmpty: WizardStory = {
  ...atStage('reklame', 'technical', { answers: {} }),
  play: ({ canvasElement }) => see(canvasElement, 'Data teknis'),
};

/** With the places where the advertisement stands, one after the other. */
export const TechnicalFilled: WizardStory = {
  ...atStage('reklame', 'technical'),
  play: ({ canvasElement }) => see(canvasElement, 'Data teknis', 'Simpan dan lanjut'),
};

/** A form of other fields, from another file. */
export const TechnicalOfADoctor: WizardStory = {
  ...atStage('sip-dokter', 'technical'),
  play: ({ canvasElement }) => see(canvasElement, 'STR'),
};

export const TechnicalWithErrors: WizardStory = {
  ...atStage('reklame', 'technical', { answers: {} }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Simpan dan lanjut');
    await see(canvasElement, 'Ada yang perlu diperbaiki');
  },
};

export const InEnglish: WizardStory = {
  ...WithErrors,
  ...inEnglish,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Save and continue');
    await see(canvasElement, 'Something needs correcting');
  },
};

/** An application that came back, with all that was sent. */
export const CameBack: WizardStory = {
  ...inMempawah(async (desk) => {
    const { applicant: service, task } = await cameBack(desk);
    return { service, draft: (await service.correct(task.id)).id };
  }),
  play: ({ canvasElement }) => see(canvasElement, 'Anda memperbaiki permohonan'),
};

import type { LocalText } from '@alur/model/text.js';

/** Told to who sends a draft that is still on an earlier revision of its permit type. */
export const renewedForm: Required<LocalText> = {
  id: 'Formulir izin ini sudah diperbarui sejak Anda mulai mengisi. Pindahkan draf ke formulir baru; isian yang masih sesuai tetap ada. Periksa yang ditandai, lalu kirim kembali.',
  en: 'The form of this permit was renewed since you began. Move the draft to the new form; what still fits is kept. Check what is marked, then send it again.',
};

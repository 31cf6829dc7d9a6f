/** Why an application is not taken yet; the findings say where. */
export const incomplete = {
  id: 'Permohonan belum lengkap. Lengkapi bagian yang ditandai, lalu kirim kembali.',
  en: 'The application is not complete. Fill in the marked parts, then send it again.',
};

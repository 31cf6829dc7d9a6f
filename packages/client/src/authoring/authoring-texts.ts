/** What an author is told, by any back end. */

import type { LocalText } from '@alur/model/text.js';

type Text = Required<LocalText>;

export const savedElsewhere: Text = {
  id: 'Penyusun lain telah menyimpan draf ini sejak Anda membukanya. Bandingkan kedua versi, gabungkan, lalu simpan lagi; pekerjaan Anda belum hilang.',
  en: 'Another author has saved this draft since you opened it. Compare the two, merge them and save again; your work is not lost.',
};

export const draftGone: Text = {
  id: 'Draf ini sudah diterbitkan atau dibuang oleh penyusun lain. Muat SOP yang berlaku, lalu mulai draf baru; pekerjaan Anda masih ada di layar.',
  en: 'Another author has published or discarded this draft. Load the SOP in force and begin a new draft; your work is still on the screen.',
};

export const revisionSince = (revision: number): Text => ({
  id: `Sejak draf ini dimulai, revisi ${revision} telah diterbitkan. Gabungkan perubahannya ke dalam draf, lalu terbitkan lagi.`,
  en: `Since this draft was begun, revision ${revision} has been published. Merge its changes into the draft, then publish again.`,
});

export const nothingChanged = (revision: number): Text => ({
  id: `Draf ini sama dengan versi ${revision}. Ubah SOP-nya dahulu, lalu terbitkan; letak kotak yang digeser ikut terbit bersama perubahan berikutnya.`,
  en: `This draft says the same as version ${revision}. Change the SOP first, then publish; boxes that were moved go along with the next change.`,
});

export const noSuchRevision: Text = {
  id: 'Revisi yang menjadi dasar draf ini tidak ada. Muat ulang daftar revisi, lalu pilih salah satunya.',
  en: 'The revision that this draft is based on does not exist. Reload the list of revisions and choose one.',
};

export const draftTooLarge: Text = {
  id: 'Berkas SOP ini lebih dari 1 juta karakter. Bagi menjadi beberapa SOP atau buang gambar di dalamnya.',
  en: 'The file of this SOP has more than 1 million characters. Split it into several SOPs or remove pictures in it.',
};

export const tooManySops = (most: number): Text => ({
  id: `Instansi ini sudah memiliki ${most} SOP dan draf. Terbitkan atau buang draf yang tidak dipakai, lalu mulai yang baru.`,
  en: `This agency has ${most} SOPs and drafts already. Publish or discard drafts that are not needed, then begin a new one.`,
});

export const checksFailed = (failed: number): Text => ({
  id: `SOP belum dapat diterbitkan: ${failed} pemeriksaan gagal. Perbaiki temuan yang ditandai, lalu terbitkan lagi.`,
  en: `The SOP cannot be published yet: ${failed} checks failed. Mend the findings that are marked, then publish again.`,
});

export const sameAs = (workflow: string): Text => ({
  id: `SOP ini sama persis dengan ${workflow}. Beri judul atau isi yang membedakannya, lalu terbitkan lagi.`,
  en: `This SOP is the same as ${workflow} to the letter. Give it a title or content of its own, then publish again.`,
});

/** What is refused in a file, in the words of whoever looked through it. */
export const refusedFile = (why: Text): Text => ({
  id: `Draf tidak disimpan. ${why.id}`,
  en: `The draft was not saved. ${why.en}`,
});

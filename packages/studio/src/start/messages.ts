import type { Words } from '@alur/components/base/words.js';

export const startMessages = {
  title: { id: 'Studio SOP', en: 'SOP studio' },
  lead: {
    id: 'Susun SOP sebagai tabel resmi atau diagram, uji, lalu terbitkan. Mulailah dari berkas yang sudah Anda miliki.',
    en: 'Write an SOP as the official table or as a diagram, try it, and publish it. Begin with the file that you have.',
  },
  importTitle: { id: 'Impor dokumen', en: 'Import a document' },
  importHint: {
    id: 'Word (.docx), Excel (.xlsx), CSV, halaman web, teks, atau BPMN. Berkas dibaca di komputer Anda.',
    en: 'Word (.docx), Excel (.xlsx), CSV, a web page, text, or BPMN. The file is read on your own computer.',
  },
  choose: { id: 'Pilih berkas', en: 'Choose a file' },
  drop: { id: 'atau seret berkas ke sini', en: 'or drop a file here' },
  pasteTitle: { id: 'Tempel tabel', en: 'Paste a table' },
  pasteHint: {
    id: 'Salin tabel SOP dari Word, Excel, atau halaman web, lalu tempel di sini.',
    en: 'Copy the SOP table from Word, Excel or a web page, and paste it here.',
  },
  reading: {
    id: (name: string) => `${name} sedang dibaca…`,
    en: (name: string) => `Reading ${name}…`,
  },
  known: {
    id: (title: string) => `SOP "${title}" sudah ada. Dokumen ini menjadi:`,
    en: (title: string) => `There is an SOP "${title}" already. This document becomes:`,
  },
  knownHint: {
    id: 'Sebagai draf, langkah yang sama tetap memakai peran, formulir, dan surat yang sudah diatur; SOP yang berlaku tidak berubah sebelum draf diterbitkan.',
    en: 'As a draft, steps that are the same keep their roles, forms and letters; the SOP in force stays as it is until the draft is published.',
  },
  asDraft: { id: 'Draf baru SOP itu', en: 'A new draft of it' },
  asNew: { id: 'SOP baru', en: 'A new SOP' },
  cancel: { id: 'Batal', en: 'Cancel' },
  newTitle: { id: 'SOP baru', en: 'New SOP' },
  newName: { id: 'Nama SOP', en: 'Name of the SOP' },
  create: { id: 'Buat', en: 'Create' },
  nameMissing: { id: 'Isi nama SOP lebih dahulu.', en: 'Give the SOP a name first.' },
  list: { id: 'SOP yang ada', en: 'SOPs that there are' },
  none: {
    id: 'Belum ada SOP. Impor dokumen atau buat SOP baru.',
    en: 'There is no SOP yet. Import a document or make a new one.',
  },
  revision: {
    id: (revision: number) => `Versi ${revision} berlaku`,
    en: (revision: number) => `Version ${revision} in force`,
  },
  unpublished: { id: 'Belum diterbitkan', en: 'Not published yet' },
  draft: { id: 'Ada draf', en: 'Draft' },
  local: { id: 'Belum terkirim', en: 'Not sent yet' },
  open: { id: (title: string) => `Buka ${title}`, en: (title: string) => `Open ${title}` },
  untitled: { id: 'SOP tanpa nama', en: 'SOP without a name' },
} satisfies Words;

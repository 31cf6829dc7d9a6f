import type { Words } from '@alur/components/base/words.js';

export const versionsMessages = {
  title: { id: 'Versi', en: 'Versions' },
  loading: { id: 'Riwayat sedang dimuat…', en: 'Loading the history…' },
  retry: { id: 'Coba lagi', en: 'Try again' },
  draft: { id: 'Draf ini', en: 'This draft' },
  since: {
    id: (revision: number) => `Perubahan sejak versi ${revision}`,
    en: (revision: number) => `Changes since version ${revision}`,
  },
  isNew: { id: 'SOP ini belum pernah diterbitkan.', en: 'This SOP was never published.' },
  noChanges: {
    id: 'Tidak ada perubahan. Kotak yang digeser pada diagram tidak dihitung.',
    en: 'No changes. Boxes that were moved in the diagram do not count.',
  },
  more: { id: (count: number) => `dan ${count} lagi`, en: (count: number) => `and ${count} more` },
  checks: { id: 'Pemeriksaan', en: 'Checks' },
  counts: {
    id: (passed: number, warned: number, failed: number) =>
      `${passed} lulus, ${warned} catatan, ${failed} gagal`,
    en: (passed: number, warned: number, failed: number) =>
      `${passed} passed, ${warned} warned, ${failed} failed`,
  },
  publish: { id: 'Terbitkan', en: 'Publish' },
  publishTitle: { id: 'Terbitkan draf ini', en: 'Publish this draft' },
  effectiveOn: { id: 'Berlaku mulai', en: 'In force from' },
  effectiveHint: {
    id: 'Berkas yang sedang berjalan tetap memakai versinya; berkas yang dimulai sejak tanggal ini memakai versi baru.',
    en: 'Running cases keep their version; cases that begin from this day on follow the new one.',
  },
  approvedBy: { id: 'Disahkan oleh (jabatan)', en: 'Approved by (office)' },
  note: { id: 'Catatan', en: 'Note' },
  publishing: { id: 'Sedang diterbitkan…', en: 'Publishing…' },
  published: {
    id: (revision: number) => `Versi ${revision} diterbitkan.`,
    en: (revision: number) => `Version ${revision} is published.`,
  },
  planned: {
    id: (day: string) => `Akan berlaku ${day}`,
    en: (day: string) => `Will be in force from ${day}`,
  },
  inForce: { id: 'Berlaku', en: 'In force' },
  superseded: { id: 'Tidak berlaku lagi', en: 'Superseded' },
  history: { id: 'Riwayat', en: 'History' },
  revision: { id: (n: number) => `Versi ${n}`, en: (n: number) => `Version ${n}` },
  running: {
    id: (count: number) => `${count} berkas berjalan`,
    en: (count: number) => `${count} running cases`,
  },
  by: {
    id: (who: string, day: string) => `Diterbitkan ${day} oleh ${who}`,
    en: (who: string, day: string) => `Published ${day} by ${who}`,
  },
  pack: { id: 'berkas instansi', en: "the agency's files" },
  approved: {
    id: (office: string) => `Disahkan oleh ${office}`,
    en: (office: string) => `Approved by ${office}`,
  },
  changes: {
    id: (count: number) => `${count} perubahan`,
    en: (count: number) => `${count} changes`,
  },
  restore: { id: 'Pulihkan ke draf', en: 'Bring back as the draft' },
  restored: {
    id: (n: number) => `Versi ${n} dipulihkan`,
    en: (n: number) => `Version ${n} brought back`,
  },
  compare: { id: 'Bandingkan', en: 'Compare' },
  compareTitle: { id: 'Bandingkan versi', en: 'Compare versions' },
  older: { id: 'Sebelum', en: 'Before' },
  newer: { id: 'Sesudah', en: 'After' },
  close: { id: 'Tutup', en: 'Close' },
  changed: { id: 'Berubah', en: 'Changed' },
  conflictTitle: { id: 'Gabungkan perubahan', en: 'Merge the changes' },
  theirs: {
    id: (who: string) => `Perubahan ${who}`,
    en: (who: string) => `Changes of ${who}`,
  },
  mine: { id: 'Perubahan Anda', en: 'Your changes' },
  somebody: { id: 'penulis lain', en: 'somebody else' },
  merge: { id: 'Gabungkan keduanya', en: 'Merge both' },
  merged: { id: 'Perubahan penulis lain digabungkan', en: "Somebody else's changes merged" },
  open: {
    id: (count: number) =>
      count === 0
        ? 'Keduanya sudah digabungkan.'
        : `${count} hal diubah berbeda oleh Anda berdua. Sekarang berlaku milik Anda; pilih untuk masing-masing.`,
    en: (count: number) =>
      count === 0
        ? 'Both are merged.'
        : `You both changed ${count} things differently. Yours holds for now; choose for each.`,
  },
  takeMine: { id: 'Milik saya', en: 'Mine' },
  takeTheirs: { id: 'Milik mereka', en: 'Theirs' },
  unreadable: {
    id: 'Perubahan penulis lain tidak dapat dibaca. Muat ulang halaman, lalu coba lagi.',
    en: "Somebody else's changes cannot be read. Reload the page and try again.",
  },
} satisfies Words;

import type { Words } from '../base/words.ts';

/** The words of the inbox. */
export const inboxMessages = {
  title: { id: 'Daftar tugas', en: 'Tasks' },
  loading: { id: 'Memuat daftar tugas…', en: 'Loading the tasks…' },
  waiting: {
    id: (count: number) => `${count} tugas menunggu`,
    en: (count: number) => (count === 1 ? '1 task is waiting' : `${count} tasks are waiting`),
  },
  shown: {
    id: (count: number, all: number) => `${count} dari ${all} tugas ditampilkan`,
    en: (count: number, all: number) => `Showing ${count} of ${all} tasks`,
  },
  search: { id: 'Cari tugas', en: 'Search tasks' },
  searchHint: {
    id: 'Nomor registrasi, jenis izin, atau kegiatan',
    en: 'Registration number, permit or activity',
  },
  activity: { id: 'Kegiatan', en: 'Activity' },
  everyActivity: { id: 'Semua kegiatan', en: 'All activities' },
  refresh: { id: 'Perbarui', en: 'Refresh' },
  refreshedAt: {
    id: (time: string) => `Diperbarui pukul ${time}`,
    en: (time: string) => `Refreshed at ${time}`,
  },
  registrationNumber: { id: 'Nomor registrasi', en: 'Registration number' },
  permit: { id: 'Jenis izin', en: 'Permit' },
  waitingSince: { id: 'Menunggu sejak', en: 'Waiting since' },
  role: { id: 'Peran', en: 'Role' },
  action: { id: 'Tindakan', en: 'Action' },
  open: { id: 'Buka', en: 'Open' },
  openTask: {
    id: (number: string) => `Buka tugas ${number}`,
    en: (number: string) => `Open task ${number}`,
  },
  emptyTitle: { id: 'Tidak ada tugas yang menunggu', en: 'No tasks are waiting' },
  empty: {
    id: 'Tugas baru akan muncul di sini dengan sendirinya.',
    en: 'New tasks appear here by themselves.',
  },
  nothingFound: {
    id: 'Tidak ada tugas yang cocok dengan pencarian Anda.',
    en: 'No task matches your search.',
  },
  clearFilter: { id: 'Hapus pencarian', en: 'Clear the search' },
  signedOutTitle: { id: 'Anda belum masuk', en: 'You are not signed in' },
  signedOut: {
    id: 'Masuk dengan akun petugas untuk melihat tugas Anda.',
    en: 'Sign in with your officer account to see your tasks.',
  },
  noRoleTitle: { id: 'Akun Anda belum mempunyai tugas', en: 'Your account has no tasks yet' },
  noRole: {
    id: (email: string) =>
      `Akun ${email} terdaftar sebagai pemohon. Jika Anda petugas, minta pengelola sistem memberi akun ini peran petugas.`,
    en: (email: string) =>
      `The account ${email} is an applicant’s. If you are an officer, ask your administrator to give this account an officer’s role.`,
  },
  failedTitle: { id: 'Daftar tugas tidak dapat dimuat', en: 'The tasks could not be loaded' },
  stale: { id: 'Daftar ini belum diperbarui.', en: 'This list is not up to date.' },
  retry: { id: 'Coba lagi', en: 'Try again' },
} satisfies Words;

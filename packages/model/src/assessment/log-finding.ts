import type { LocalText } from '../text.ts';

/** What is wrong with a log. The rest of the log is assessed all the same. */
export interface LogFinding {
  readonly case?: string | undefined;
  /** The event's number in the log of its case. */
  readonly sequence?: number | undefined;
  /** The line of the file, counted from 1, where the log came from one. */
  readonly line?: number | undefined;
  readonly code: LogFindingCode;
  /** What is wrong and what to do. */
  readonly text: Required<LocalText>;
}

export type LogFindingCode = keyof typeof texts;

export type LogFindingPlace = Pick<LogFinding, 'case' | 'sequence' | 'line'>;

/** @param what - the name, number or text that the sentence needs */
export function logFinding(
  code: LogFindingCode,
  place: LogFindingPlace,
  what: string | number = '',
): LogFinding {
  return { ...place, code, text: texts[code](String(what)) };
}

const texts = {
  'unreadable-file': (why) => ({
    id: `Berkas tidak dapat dibaca: ${why}. Periksa apakah formatnya sesuai.`,
    en: `The file cannot be read: ${why}. Check that it has the format that was named.`,
  }),
  'missing-column': (column) => ({
    id: `Kolom “${column}” tidak ditemukan pada baris judul. Kolom yang diperlukan: kasus, kegiatan, mulai, selesai.`,
    en: `The heading names no column “${column}”. Needed are: case, activity, start, end.`,
  }),
  'unknown-column': (column) => ({
    id: `Kolom “${column}” tidak dikenal dan tidak dibaca.`,
    en: `The column “${column}” is unknown and was not read.`,
  }),
  'empty-log': () => ({
    id: 'Berkas tidak memuat catatan satu pun.',
    en: 'The file holds no event at all.',
  }),
  'doubled-row': (line) => ({
    id: `Baris ini sama dengan baris ${line} dan tidak dihitung lagi.`,
    en: `This row is the same as row ${line} and does not count again.`,
  }),
  'unknown-event': (type) => ({
    id: `Jenis catatan “${type}” tidak dikenal, mungkin dari versi yang lebih baru. Perbarui Alur untuk menilainya.`,
    en: `The kind of event “${type}” is unknown, perhaps from a newer version. Update Alur to assess it.`,
  }),
  'unreadable-event': (type) => ({
    id: `Isi catatan “${type}” tidak lengkap sehingga tidak dinilai. Periksa sumber catatannya.`,
    en: `The event “${type}” lacks what it should hold and is not assessed. Check where it came from.`,
  }),
  'unreadable-time': (time) => ({
    id: `Waktu “${time}” tidak terbaca. Tulis seperti 2025-01-31 08:00.`,
    en: `The time “${time}” cannot be read. Write it like 2025-01-31 08:00.`,
  }),
  'missing-time': () => ({
    id: 'Baris ini tidak menyebut waktu mulai maupun selesai. Isi paling sedikit satu.',
    en: 'This row names neither a start nor an end. Fill in at least one.',
  }),
  'missing-events': (numbers) => ({
    id: `Catatan nomor ${numbers} tidak ada. Penilaian memakai catatan yang tersisa.`,
    en: `Events number ${numbers} are missing. The assessment uses those that are left.`,
  }),
  'out-of-order': (number) => ({
    id: `Catatan ini datang setelah catatan nomor ${number}, padahal seharusnya sebelumnya.`,
    en: `This event came after number ${number} but belongs before it.`,
  }),
  doubled: (number) => ({
    id: `Catatan nomor ${number} tercatat dua kali; yang kedua tidak dihitung.`,
    en: `Event number ${number} was recorded twice; the second one does not count.`,
  }),
  'clock-backwards': (time) => ({
    id: `Jam mundur: catatan sebelumnya bertanggal ${time}. Periksa jam komputer yang mencatat.`,
    en: `The clock ran backwards: the event before is of ${time}. Check the clock of the computer that recorded it.`,
  }),
  'end-before-start': (activity) => ({
    id: `Kegiatan “${activity}” selesai sebelum dimulai; waktunya tidak dinilai. Periksa kedua waktunya.`,
    en: `The activity “${activity}” ended before it began; its time is not assessed. Check both times.`,
  }),
  'other-case': (id) => ({
    id: `Catatan ini milik berkas ${id} dan tidak dihitung di sini.`,
    en: `This event belongs to case ${id} and does not count here.`,
  }),
  'missing-case': () => ({
    id: 'Baris ini tidak menyebut berkasnya. Isi kolom kasus, misalnya nomor registrasi.',
    en: 'This row does not name its case. Fill in the column case, such as a registration number.',
  }),
  'doubled-start': (activity) => ({
    id: `Mulainya “${activity}” tercatat dua kali; yang kedua tidak dihitung.`,
    en: `The start of “${activity}” was recorded twice; the second one does not count.`,
  }),
  'doubled-end': (activity) => ({
    id: `Selesainya “${activity}” tercatat dua kali; yang kedua tidak dihitung.`,
    en: `The end of “${activity}” was recorded twice; the second one does not count.`,
  }),
  'missing-start': (activity) => ({
    id: `Mulainya “${activity}” tidak tercatat, jadi waktunya tidak dapat dinilai.`,
    en: `The start of “${activity}” is not on record, so its time cannot be assessed.`,
  }),
  'missing-end': (activity) => ({
    id: `Berkas sudah berakhir, tetapi selesainya “${activity}” tidak tercatat; waktunya tidak dapat dinilai.`,
    en: `The case has ended, but the end of “${activity}” is not on record; its time cannot be assessed.`,
  }),
  'unknown-activity': (activity) => ({
    id: `Kegiatan “${activity}” tidak ada dalam SOP ini. Tulis nomor, id, atau nama kegiatan seperti dalam SOP.`,
    en: `The activity “${activity}” is not in this SOP. Write its number, id or name as the SOP has it.`,
  }),
  'ambiguous-activity': (activity) => ({
    id: `Nama “${activity}” dipakai oleh beberapa kegiatan dalam SOP ini. Tulis nomor atau id kegiatannya.`,
    en: `Several activities of this SOP are called “${activity}”. Write the number or the id.`,
  }),
  'unknown-input': (input) => ({
    id: `SOP ini tidak memuat kelengkapan “${input}” pada kegiatan tersebut.`,
    en: `This SOP does not list the required input “${input}” for that activity.`,
  }),
  'unknown-output': (output) => ({
    id: `SOP ini tidak memuat output “${output}” pada kegiatan tersebut.`,
    en: `This SOP does not list the output “${output}” for that activity.`,
  }),
  'unknown-deviation': (deviation) => ({
    id: `Keterangan ini menunjuk penyimpangan “${deviation}” yang tidak ada, atau sudah tidak ada lagi.`,
    en: `This explanation names the deviation “${deviation}”, which does not exist, or does not any more.`,
  }),
  'paused-twice': () => ({
    id: 'Waktu layanan sudah dihentikan; penghentian kedua tidak dihitung.',
    en: 'The clock stood still already; the second pause does not count.',
  }),
  'resumed-running': () => ({
    id: 'Waktu layanan sedang berjalan, jadi tidak dapat dilanjutkan.',
    en: 'The clock was running, so it could not be resumed.',
  }),
  'after-end': (type) => ({
    id: `Catatan “${type}” datang setelah berkas berakhir.`,
    en: `The event “${type}” came after the case had ended.`,
  }),
  'broken-chain': () => ({
    id: 'Rantai catatan rusak mulai di sini; catatan ini dan sesudahnya tidak dapat dipercaya.',
    en: 'The chain of the log is broken from here on; neither this event nor what follows can be trusted.',
  }),
} satisfies Readonly<Record<string, (what: string) => Required<LocalText>>>;

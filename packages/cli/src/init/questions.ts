import type { LocalText } from '@alur/model/text.js';
import { bilingual, slugOf } from './bilingual.ts';
import { kindWords, readFields } from './starter-field.ts';
import { timeZoneOf } from './time-zone.ts';

/** What the questions have been answered with so far, each as text. */
export type Answers = Readonly<Record<QuestionName, string>>;

export type QuestionName =
  'name' | 'short-name' | 'government' | 'address' | 'region' | 'accent' | 'permit' | 'fields';

/** One question of `alur init`; each is an option of the same name as well. */
export interface Question {
  readonly name: QuestionName;
  readonly ask: Required<LocalText>;
  /** What Enter takes. */
  readonly usual: (agency: string, before: Partial<Answers>) => string;
  /** What is wrong with an answer, and what to write instead. */
  readonly wrong: (answer: string) => Required<LocalText> | undefined;
}

/** `badung` as people write it: `Badung`, `Kota Baru` for `kota-baru`. */
const titled = (agency: string) =>
  agency
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

const ofLength =
  (most: number) =>
  (answer: string): Required<LocalText> | undefined =>
    bilingual(answer).id !== '' && answer.length <= most
      ? undefined
      : {
          id: `Tulis teks dengan panjang 1 sampai ${most} karakter.`,
          en: `Write a text of 1 to ${most} characters.`,
        };

const kindList = (language: 0 | 1): string =>
  Object.values(kindWords)
    .map((words) => words[language])
    .join(', ');

export const questions: readonly Question[] = [
  {
    name: 'name',
    ask: {
      id: 'Nama lengkap instansi (bahasa Indonesia | Inggris)',
      en: 'Full name of the agency (Indonesian | English)',
    },
    usual: (agency) =>
      `Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu ${titled(agency)} | Investment and One-Stop Integrated Services Agency of ${titled(agency)}`,
    wrong: ofLength(400),
  },
  {
    name: 'short-name',
    ask: { id: 'Nama singkat', en: 'Short name' },
    usual: (agency) => `DPMPTSP ${titled(agency)}`,
    wrong: ofLength(60),
  },
  {
    name: 'government',
    ask: { id: 'Pemerintah daerah, baris pertama kop surat', en: 'Government, on the letterhead' },
    usual: (agency) => `Pemerintah Daerah ${titled(agency)}`,
    wrong: ofLength(120),
  },
  {
    name: 'address',
    ask: { id: 'Alamat kantor', en: 'Address of the office' },
    usual: (agency) => titled(agency),
    wrong: ofLength(300),
  },
  {
    name: 'region',
    ask: {
      id: 'Kode wilayah Kemendagri, misalnya 51.71 (menentukan zona waktu)',
      en: 'Region code of the Ministry of Home Affairs, such as 51.71 (tells the time zone)',
    },
    usual: () => '',
    wrong: (answer) =>
      /^[0-9]{2}(\.[0-9]{2})?$/.test(answer) && timeZoneOf(answer)
        ? undefined
        : {
            id: `"${answer}" bukan kode wilayah. Tulis dua angka provinsi, lalu titik dan dua angka kabupaten atau kota, misalnya 51.71 untuk Kota Denpasar.`,
            en: `"${answer}" is no region code. Write two digits of the province, then a dot and two of the regency or city, such as 51.71 for Denpasar.`,
          },
  },
  {
    name: 'accent',
    ask: { id: 'Warna utama tombol dan tautan', en: 'Colour of buttons and links' },
    usual: () => '#0a5c7a',
    wrong: (answer) =>
      /^#[0-9a-f]{6}$/.test(answer)
        ? undefined
        : {
            id: `"${answer}" bukan warna. Tulis # dan enam angka heksadesimal huruf kecil, misalnya #0a5c7a.`,
            en: `"${answer}" is no colour. Write # and six hexadecimal digits in lower case, such as #0a5c7a.`,
          },
  },
  {
    name: 'permit',
    ask: {
      id: 'Jenis izin pertama (bahasa Indonesia | Inggris)',
      en: 'The first permit type (Indonesian | English)',
    },
    usual: () => 'Izin Penggunaan Ruang Publik | Permit to Use a Public Space',
    wrong: (answer) =>
      ofLength(400)(answer) ??
      (slugOf(answer) === '' || slugOf(answer) === 'agency'
        ? {
            id: `Dari "${answer}" tidak dapat dibuat nama berkas. Pakai huruf, misalnya Izin Warung Makan.`,
            en: `No file name can be made of "${answer}". Use letters, such as Izin Warung Makan.`,
          }
        : undefined),
  },
  {
    name: 'fields',
    ask: {
      id: `Isiannya, dipisah koma; jenisnya setelah titik dua: ${kindList(0)}`,
      en: `Its fields, with commas between; the kind after a colon: ${kindList(1)}`,
    },
    usual: () =>
      'Nama kegiatan | Name of the activity, Lokasi | Place, Tanggal mulai | First day: tanggal, Tanggal selesai | Last day: tanggal, Jumlah peserta | Number of people: angka',
    wrong: (answer) => {
      const { fields, bad } = readFields(answer);
      const [first] = bad;
      if (first) return whyBad[first.why](first.text);
      return fields.length <= 30 ? undefined : tooMany;
    },
  },
];

const whyBad = {
  kind: (text: string) => ({
    id: `Jenis isian pada "${text}" tidak dikenal. Pilih salah satu: ${kindList(0)}.`,
    en: `The kind of field in "${text}" is not known. Choose one of: ${kindList(1)}.`,
  }),
  name: (text: string) => ({
    id: `Isian "${text}" memerlukan nama dengan huruf, misalnya Nama usaha.`,
    en: `The field "${text}" needs a name with letters, such as Nama usaha.`,
  }),
  twice: (text: string) => ({
    id: `Isian "${text}" sudah ada. Beri nama lain.`,
    en: `There is a field "${text}" already. Give it another name.`,
  }),
};

const tooMany = {
  id: 'Untuk permulaan, paling banyak 30 isian; selebihnya ditambahkan dalam berkasnya.',
  en: 'To begin with, at most 30 fields; more of them are added in the file.',
};

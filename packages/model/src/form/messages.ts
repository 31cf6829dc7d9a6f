import type { LocalText } from '../text.ts';
import type { Finding, FindingCode } from './finding.ts';
import type { Format } from './formats/formats.ts';

/**
 * The sentence for a finding: names the field and says what to do.
 *
 * @param label - of the field, document, statement or checklist item
 */
export function findingMessage(finding: Finding, label?: LocalText): Required<LocalText> {
  const id = label ? `“${label.id}”` : 'Isian ini';
  const en = label ? `“${label.en ?? label.id}”` : 'This field';
  const limit = finding.params['limit'];
  return sentences[finding.code]({ id, en, limit: numeral(limit), params: finding.params });
}

interface Words {
  readonly id: string;
  readonly en: string;
  /** The limit as each language writes numbers. */
  readonly limit: { readonly id: string; readonly en: string };
  readonly params: Finding['params'];
}

type Sentence = (words: Words) => Required<LocalText>;

const sentences: Readonly<Record<FindingCode, Sentence>> = {
  required: ({ id, en }) => ({ id: `${id} belum diisi.`, en: `${en} is not filled in yet.` }),
  type: ({ id, en, params }) =>
    params['type'] === 'integer' || params['type'] === 'number'
      ? {
          id: `${id} harus berupa ${params['type'] === 'integer' ? 'angka bulat' : 'angka'}.`,
          en: `${en} must be a ${params['type'] === 'integer' ? 'whole number' : 'number'}.`,
        }
      : {
          id: `${id} tidak dapat dibaca. Mohon isi kembali.`,
          en: `${en} cannot be read. Please fill it in again.`,
        },
  characters: ({ id, en }) => ({
    id: `${id} memuat karakter yang tidak dapat disimpan. Mohon ketik ulang tanpa menyalin-tempel.`,
    en: `${en} contains characters that cannot be stored. Please type it again instead of pasting it.`,
  }),
  enum: ({ id, en }) => ({
    id: `Pilih ${id} dari daftar yang tersedia.`,
    en: `Choose ${en} from the list.`,
  }),
  minLength: ({ id, en, limit }) => ({
    id: `${id} terlalu pendek. Isi dengan paling sedikit ${limit.id} karakter.`,
    en: `${en} is too short. Use at least ${limit.en} characters.`,
  }),
  maxLength: ({ id, en, limit }) => ({
    id: `${id} terlalu panjang. Persingkat hingga paling banyak ${limit.id} karakter.`,
    en: `${en} is too long. Shorten it to at most ${limit.en} characters.`,
  }),
  pattern: ({ id, en }) => ({
    id: `Bentuk isian ${id} tidak sesuai. Periksa kembali penulisannya.`,
    en: `${en} does not have the right form. Check how it is written.`,
  }),
  format: (words) => formatSentences[words.params['format'] as Format](words),
  minimum: ({ id, en, limit }) => ({
    id: `${id} tidak boleh kurang dari ${limit.id}.`,
    en: `${en} must not be less than ${limit.en}.`,
  }),
  maximum: ({ id, en, limit }) => ({
    id: `${id} tidak boleh lebih dari ${limit.id}.`,
    en: `${en} must not be more than ${limit.en}.`,
  }),
  multipleOf: ({ id, en, limit }) => ({
    id: `${id} harus kelipatan ${limit.id}.`,
    en: `${en} must be a multiple of ${limit.en}.`,
  }),
  minItems: ({ id, en, limit }) => ({
    id: `${id} memerlukan paling sedikit ${limit.id} isian.`,
    en: `${en} needs at least ${limit.en} ${limit.en === '1' ? 'entry' : 'entries'}.`,
  }),
  maxItems: ({ id, en, limit }) => ({
    id: `${id} hanya dapat memuat paling banyak ${limit.id} isian. Hapus yang berlebih.`,
    en: `${en} takes at most ${limit.en} ${limit.en === '1' ? 'entry' : 'entries'}. Remove what is too many.`,
  }),
  uniqueItems: ({ id, en }) => ({
    id: `${id} memuat pilihan yang sama lebih dari satu kali. Hapus salah satunya.`,
    en: `${en} has the same choice more than once. Remove one of them.`,
  }),
  unknown: ({ id, en }) => ({
    id: `${id} tidak dikenal oleh formulir ini. Muat ulang halaman, lalu kirim kembali.`,
    en: `${en} is not known to this form. Reload the page, then send again.`,
  }),
  'document-missing': ({ id, en }) => ({
    id: `Dokumen ${id} belum diunggah.`,
    en: `The document ${en} is not uploaded yet.`,
  }),
  'statement-missing': () => ({
    id: 'Setujui pernyataan ini sebelum mengirim permohonan.',
    en: 'Agree to this statement before you send the application.',
  }),
  'verdict-missing': ({ id, en }) => ({
    id: `${id} belum dinilai. Pilih sesuai atau tidak sesuai.`,
    en: `${en} has no verdict yet. Mark it as in order or not in order.`,
  }),
  'verdict-failed': ({ id, en }) => ({
    id: `${id} dinilai tidak sesuai, sehingga permohonan tidak dapat diterima.`,
    en: `${en} is marked as not in order, so the application cannot be accepted.`,
  }),
  'verdict-none-failed': () => ({
    id: 'Nilai paling sedikit satu butir sebagai tidak sesuai, beserta alasannya, sebelum menolak.',
    en: 'Mark at least one item as not in order, with the reason, before you reject.',
  }),
  'reason-missing': ({ id, en }) => ({
    id: `Pilih alasan mengapa ${id} tidak sesuai.`,
    en: `Choose the reason why ${en} is not in order.`,
  }),
  'reason-unknown': ({ id, en }) => ({
    id: `Alasan untuk ${id} tidak ada dalam daftar. Pilih salah satu alasan yang tersedia.`,
    en: `The reason for ${en} is not on the list. Choose one of those given.`,
  }),
};

const formatSentences: Readonly<Record<Format, Sentence>> = {
  date: ({ id, en }) => ({
    id: `${id} bukan tanggal yang ada. Periksa tanggal, bulan, dan tahunnya.`,
    en: `${en} is not a date that exists. Check day, month and year.`,
  }),
  time: ({ id, en }) => ({
    id: `${id} harus berupa jam dan menit, misalnya 08:30.`,
    en: `${en} must be hours and minutes, for example 08:30.`,
  }),
  email: ({ id, en }) => ({
    id: `${id} harus berupa alamat surel yang lengkap, misalnya nama@contoh.id.`,
    en: `${en} must be a complete e-mail address, for example name@example.id.`,
  }),
  nik: ({ id, en }) => ({
    id: `${id} harus 16 angka, sama dengan yang tertera pada KTP.`,
    en: `${en} must be the 16 digits as they stand on the identity card.`,
  }),
  npwp: ({ id, en }) => ({
    id: `${id} harus 15 atau 16 angka, sama dengan yang tertera pada kartu NPWP.`,
    en: `${en} must be the 15 or 16 digits as they stand on the tax card.`,
  }),
  nib: ({ id, en }) => ({
    id: `${id} harus 13 angka, sama dengan yang tertera pada NIB.`,
    en: `${en} must be the 13 digits of the business number (NIB).`,
  }),
  nip: ({ id, en }) => ({
    id: `${id} harus 18 angka. Periksa kembali setiap angkanya.`,
    en: `${en} must have 18 digits. Check each of them.`,
  }),
  phone: ({ id, en }) => ({
    id: `${id} harus berupa nomor telepon, misalnya 0812 3456 7890.`,
    en: `${en} must be a telephone number, for example 0812 3456 7890.`,
  }),
  'postal-code': ({ id, en }) => ({
    id: `${id} harus 5 angka.`,
    en: `${en} must be 5 digits.`,
  }),
};

function numeral(limit: string | number | undefined): { readonly id: string; readonly en: string } {
  const text = String(limit ?? '');
  const [whole = '', fraction] = text.split('.');
  const grouped = (mark: string) => whole.replace(/\B(?=(\d{3})+$)/g, mark);
  return {
    id: grouped('.') + (fraction ? `,${fraction}` : ''),
    en: grouped(',') + (fraction ? `.${fraction}` : ''),
  };
}

import type { Problem } from '../problem.ts';
import type { LocalText } from '../text.ts';
import { perhaps } from './meant.ts';

/** What a sentence about a definition needs: names, limits, lists. */
type Params = Readonly<Record<string, string | number>>;
type Sentence = (params: Params) => Required<LocalText>;

/** A word that is not known, and those that are. */
interface Unknown {
  readonly word: string;
  readonly known: readonly string[];
}

/**
 * A problem with its sentence. Only codes of the table below exist.
 *
 * @param unknown - to say which known word was perhaps meant
 */
export function problem(
  pointer: string,
  code: ProblemCode,
  params: Params = {},
  unknown?: Unknown,
): Problem {
  const { id, en } = sentences[code](params);
  const more = unknown ? perhaps(unknown.word, unknown.known) : { id: '', en: '' };
  return { pointer, code, message: { id: id + more.id, en: [en, more.en].join('') } };
}

/** Problems of permit types and agencies; codes are never renamed. */
const sentences = {
  // The shape of a file.
  'unknown-keyword': ({ name }) => ({
    id: `Kata kunci “${name}” tidak dikenal di sini. Hapus, atau periksa ejaannya.`,
    en: `The keyword “${name}” is not known here. Remove it, or check how it is spelt.`,
  }),
  'missing-keyword': ({ name }) => ({
    id: `Kata kunci “${name}” wajib ada di sini. Tambahkan.`,
    en: `The keyword “${name}” is required here. Add it.`,
  }),
  'wrong-type': ({ expected, expectedId, found }) => ({
    id: `Di sini tertulis ${found}, padahal harus berupa ${expectedId}.`,
    en: `Here stands ${found}, but this must be ${expected}.`,
  }),
  'not-allowed': ({ allowed, found }) => ({
    id: `Nilai ${found} tidak tersedia. Pilih salah satu: ${allowed}.`,
    en: `The value ${found} is not available. Choose one of: ${allowed}.`,
  }),
  'wrong-form': ({ form, formId, found }) => ({
    id: `Bentuk tulisan ${found} tidak sesuai: seharusnya ${formId}.`,
    en: `${found} is not written in the right form: it should be ${form}.`,
  }),
  'bad-name': ({ name, form, formId }) => ({
    id: `Nama “${name}” tidak dapat dipakai: seharusnya ${formId}.`,
    en: `The name “${name}” cannot be used: it should be ${form}.`,
  }),
  'too-short': ({ limit }) => ({
    id: `Teks ini harus paling sedikit ${limit} karakter.`,
    en: `This text needs at least ${limit} character(s).`,
  }),
  'too-long': ({ limit }) => ({
    id: `Teks ini harus paling banyak ${limit} karakter.`,
    en: `This text may have at most ${limit} characters.`,
  }),
  'too-few': ({ limit }) => ({
    id: `Bagian ini harus memuat paling sedikit ${limit} butir.`,
    en: `This needs at least ${limit} item(s).`,
  }),
  'too-many': ({ limit }) => ({
    id: `Bagian ini harus memuat paling banyak ${limit} butir.`,
    en: `This may have at most ${limit} item(s).`,
  }),
  'too-small': ({ limit }) => ({
    id: `Angka ini harus paling kecil ${limit}.`,
    en: `This number must be at least ${limit}.`,
  }),
  'too-large': ({ limit }) => ({
    id: `Angka ini harus paling besar ${limit}.`,
    en: `This number must be at most ${limit}.`,
  }),
  'not-unique': () => ({
    id: 'Daftar ini memuat butir yang sama lebih dari satu kali. Hapus salah satunya.',
    en: 'This list has the same item more than once. Remove one of them.',
  }),
  'too-deep': ({ limit }) => ({
    id: `Berkas ini bersarang lebih dari ${limit} tingkat. Sederhanakan susunannya.`,
    en: `This file is nested deeper than ${limit} levels. Simplify its structure.`,
  }),

  // Names and ids.
  'id-differs': ({ id, expected }) => ({
    id: `“id” adalah “${id}”, padahal nama berkas atau foldernya “${expected}”. Samakan keduanya.`,
    en: `“id” is “${id}” but the file or folder is called “${expected}”. Make them the same.`,
  }),
  'duplicate-id': ({ id }) => ({
    id: `“${id}” sudah dipakai sebelumnya. Beri nama lain.`,
    en: `“${id}” is used before already. Give it another name.`,
  }),
  'reserved-name': ({ name }) => ({
    id: `Nama “${name}” dicadangkan untuk sistem. Beri nama lain.`,
    en: `The name “${name}” is reserved for the system. Give it another name.`,
  }),

  // Shared definitions.
  'no-such-shared-definition': ({ ref }) => ({
    id: `Definisi bersama “${ref}” tidak ditemukan. Periksa nama berkas di folder schemas/shared.`,
    en: `The shared definition “${ref}” was not found. Check the file name in schemas/shared.`,
  }),
  'cyclic-reference': ({ ref }) => ({
    id: `Definisi bersama “${ref}” merujuk dirinya sendiri. Putuskan lingkaran rujukan itu.`,
    en: `The shared definition “${ref}” refers to itself. Break the circle of references.`,
  }),
  'invalid-shared-definition': ({ ref, at, message, messageId }) => ({
    id: `Definisi bersama “${ref}” tidak sah di “${at}”: ${messageId}`,
    en: `The shared definition “${ref}” is not valid at “${at}”: ${message}`,
  }),

  // Fields, layout and texts.
  'no-such-field': ({ field }) => ({
    id: `Isian “${field}” tidak ada dalam data. Periksa ejaannya.`,
    en: `The field “${field}” is not in the data. Check how it is spelt.`,
  }),
  'field-not-laid-out': ({ field }) => ({
    id: `Isian “${field}” tidak ada dalam “layout”, sehingga tidak pernah tampil. Tambahkan.`,
    en: `The field “${field}” is not in “layout”, so it is never shown. Add it.`,
  }),
  'field-laid-out-twice': ({ field }) => ({
    id: `Isian “${field}” tercantum lebih dari satu kali dalam “layout”. Hapus salah satunya.`,
    en: `The field “${field}” is in “layout” more than once. Remove one of them.`,
  }),
  'text-missing': ({ field }) => ({
    id: `Isian “${field}” belum mempunyai teks. Tambahkan labelnya dalam “texts”.`,
    en: `The field “${field}” has no text. Add its label in “texts”.`,
  }),
  'option-text-missing': ({ field, option }) => ({
    id: `Pilihan “${option}” pada isian “${field}” belum mempunyai teks. Tambahkan dalam “options”.`,
    en: `The choice “${option}” of the field “${field}” has no text. Add it in “options”.`,
  }),
  'no-such-option': ({ field, option }) => ({
    id: `Isian “${field}” tidak mempunyai pilihan “${option}”. Hapus, atau periksa ejaannya.`,
    en: `The field “${field}” has no choice “${option}”. Remove it, or check how it is spelt.`,
  }),
  'widget-does-not-fit': ({ field, widget, allowed }) => ({
    id: `Isian “${field}” tidak dapat ditampilkan sebagai “${widget}”. Pilih salah satu: ${allowed}.`,
    en: `The field “${field}” cannot be shown as “${widget}”. Choose one of: ${allowed}.`,
  }),
  'no-such-required-field': ({ name }) => ({
    id: `“required” menyebut “${name}”, padahal tidak ada dalam “properties”. Periksa ejaannya.`,
    en: `“required” names “${name}”, which is not in “properties”. Check how it is spelt.`,
  }),
  'nested-rows': () => ({
    id: 'Kelompok berulang di dalam kelompok berulang tidak didukung. Pisahkan keduanya.',
    en: 'A repeated group within a repeated group is not supported. Separate them.',
  }),

  // Limits.
  'fields-too-deep': ({ limit }) => ({
    id: `Isian bersarang lebih dari ${limit} tingkat. Sederhanakan susunannya.`,
    en: `Fields are nested deeper than ${limit} levels. Simplify their structure.`,
  }),
  'too-many-fields': ({ limit }) => ({
    id: `Jenis izin ini mempunyai lebih dari ${limit} isian. Kurangi.`,
    en: `This permit type has more than ${limit} fields. Take some away.`,
  }),
  'too-many-options': ({ limit }) => ({
    id: `Semua daftar pilihan bersama-sama memuat lebih dari ${limit} pilihan. Kurangi.`,
    en: `All lists of choices together have more than ${limit} choices. Take some away.`,
  }),
  contradiction: ({ low, high }) => ({
    id: `“${low}” lebih besar daripada “${high}”, sehingga tidak ada jawaban yang sah. Perbaiki salah satunya.`,
    en: `“${low}” is larger than “${high}”, so no answer can be right. Correct one of them.`,
  }),

  // Conditions.
  'impossible-condition': ({ field }) => ({
    id: `Syarat ini tidak pernah dapat terpenuhi oleh isian “${field}”. Periksa nilai dan jenisnya.`,
    en: `The field “${field}” can never fit this condition. Check the value and its type.`,
  }),
  'condition-cycle': ({ field, path }) => ({
    id: `Tampilnya isian “${field}” bergantung pada dirinya sendiri (${path}). Ubah salah satu syaratnya.`,
    en: `Whether the field “${field}” is shown depends on itself (${path}). Change one of the conditions.`,
  }),

  // Patterns.
  'pattern-invalid': () => ({
    id: 'Pola ini bukan ekspresi reguler yang sah. Periksa tanda kurung dan garis miring terbaliknya.',
    en: 'This pattern is not a valid regular expression. Check its brackets and backslashes.',
  }),
  'pattern-not-anchored': () => ({
    id: 'Pola harus diawali ^ dan diakhiri $; pilihan di antaranya ditulis dalam kurung: ^(a|b)$.',
    en: 'A pattern must begin with ^ and end with $; alternatives stand in brackets: ^(a|b)$.',
  }),
  'pattern-unsupported': () => ({
    id: 'Pola ini memakai lookaround, rujukan balik, \\b, atau jangkar di tengah, yang tidak didukung. Tulis tanpa itu.',
    en: 'This pattern uses lookaround, a back reference, \\b or an anchor within, which are not supported. Write it without.',
  }),
  'pattern-too-costly': ({ limit }) => ({
    id: `Pola ini dapat terlalu lama diperiksa (lebih dari ${limit} langkah). Batasi pengulangannya, misalnya {1,20}, atau kecilkan “maxLength”.`,
    en: `This pattern may take too long to check (more than ${limit} steps). Limit its repetitions, for example {1,20}, or lower “maxLength”.`,
  }),

  // Checklist.
  'no-such-document': ({ document }) => ({
    id: `Dokumen “${document}” tidak diminta oleh jenis izin ini. Tambahkan dalam “documents”, atau periksa ejaannya.`,
    en: `The document “${document}” is not asked for by this permit type. Add it under “documents”, or check how it is spelt.`,
  }),

  // Agencies.
  'applicant-role': () => ({
    id: 'Tepat satu peran harus mempunyai "applicant": true, yaitu peran pemohon.',
    en: 'Exactly one role must have "applicant": true, which is the role of the citizen.',
  }),
  'no-such-unit': ({ unit }) => ({
    id: `Unit “${unit}” tidak ada dalam “units”. Tambahkan, atau periksa ejaannya.`,
    en: `The unit “${unit}” is not under “units”. Add it, or check how it is spelt.`,
  }),
  'no-such-officer': ({ role, allowed }) => ({
    id: `“${role}” bukan peran petugas. Pilih salah satu: ${allowed}.`,
    en: `“${role}” is no role of an officer. Choose one of: ${allowed}.`,
  }),
  'number-without-sequence': () => ({
    id: 'Pola nomor harus memuat nomor urut, misalnya {seq:5}; tanpa itu nomor akan ganda.',
    en: 'A number pattern must hold a running number such as {seq:5}; without it numbers come twice.',
  }),
  'low-contrast': ({ name, nameId, scheme, schemeId, front, back, ratio, least, better }) => ({
    id: `Kontras ${nameId} (${front} di atas ${back}, tampilan ${schemeId}) hanya ${ratio}:1, padahal paling sedikit ${least}:1 agar terbaca. ${better ? `Pakai ${better}, warna terdekat yang cukup.` : 'Pilih warna yang jauh lebih gelap atau lebih terang.'}`,
    en: `The contrast of ${name} (${front} on ${back}, in ${scheme}) is only ${ratio}:1; it needs ${least}:1 to be read. ${better ? `Write ${better}, the nearest colour that passes.` : 'Choose a colour that is much darker or lighter.'}`,
  }),
  'reminder-when': () => ({
    id: 'Pengingat memerlukan tepat satu dari “before” (sebelum) dan “after” (sesudah). Tulis misalnya "before": "1 jam".',
    en: 'A reminder needs exactly one of “before” and “after”. Write for example "before": "1 jam".',
  }),
  'reminder-time': ({ text }) => ({
    id: `“${text}” tidak terbaca sebagai lama waktu pengingat. Tulis misalnya “1 jam” atau “2 hari kerja”.`,
    en: `“${text}” cannot be read as the time of a reminder. Write for example “1 jam” or “2 hari kerja”.`,
  }),
  'no-such-recipient': ({ to, allowed }) => ({
    id: `Penerima “${to}” tidak ada. Pilih “performer”, “overseers”, atau peran petugas: ${allowed}.`,
    en: `There is no recipient “${to}”. Choose “performer”, “overseers” or a role of officers: ${allowed}.`,
  }),
  'nobody-oversees': () => ({
    id: 'Belum ada peran yang mengawasi. Tambahkan "oversees": true pada peran pimpinan, atau pilih penerima lain.',
    en: 'No role oversees yet. Add "oversees": true to the role of the head, or choose another recipient.',
  }),
  'no-performer': () => ({
    id: 'Hanya langkah (“of”: “step”) yang mempunyai pelaksana. Pilih “overseers” atau sebuah peran.',
    en: 'Only a step (“of”: “step”) has a performer. Choose “overseers” or a role.',
  }),
  'no-such-template': ({ template }) => ({
    id: `Surel “${template}” tidak ada di “mails”. Tambahkan, atau pilih yang ada.`,
    en: `There is no mail “${template}” under “mails”. Add it, or choose one that is there.`,
  }),
  'fact-not-in-reminders': ({ fact, template }) => ({
    id: `Surel “${template}” dipakai untuk pengingat, jadi tidak dapat memuat {{${fact}}}. Gunakan agency, registrationNumber, permitTitle, task, dan due.`,
    en: `The mail “${template}” is used by a reminder and cannot hold {{${fact}}}. Use agency, registrationNumber, permitTitle, task and due.`,
  }),
  'overseeing-applicant': () => ({
    id: 'Pemohon tidak dapat menjadi pengawas. Hapus "oversees" dari peran ini.',
    en: 'The applicant cannot oversee. Remove "oversees" from this role.',
  }),
  'authoring-applicant': () => ({
    id: 'Pemohon tidak dapat menjadi penyusun SOP. Hapus "authors" dari peran ini.',
    en: 'The applicant cannot write SOPs. Remove "authors" from this role.',
  }),
  'no-such-fact': ({ fact, allowed }) => ({
    id: `{{${fact}}} tidak dapat diisi dalam surat ini. Yang tersedia: ${allowed}.`,
    en: `{{${fact}}} cannot be filled in here. Available: ${allowed}.`,
  }),

  // Working time.
  'hours-in-disorder': ({ hours }) => ({
    id: `Jam “${hours}” berakhir sebelum dimulai, atau bertumpang tindih dengan jam sebelumnya. Tulis berurutan, misalnya "07:30-12:00", "13:00-16:00".`,
    en: `“${hours}” ends before it begins, or overlaps the hours before it. Write them in order, such as "07:30-12:00", "13:00-16:00".`,
  }),
  'never-open': () => ({
    id: 'Tidak ada satu hari pun yang buka dalam seminggu. Isi jam buka paling sedikit satu hari.',
    en: 'No day of the week is open. Give at least one day its hours.',
  }),
  'no-such-date': ({ date }) => ({
    id: `Tanggal ${date} tidak ada dalam kalender. Periksa bulan dan harinya.`,
    en: `There is no ${date} in the calendar. Check the month and the day.`,
  }),
  'duplicate-date': ({ date }) => ({
    id: `Tanggal ${date} sudah tercantum. Hapus salah satunya.`,
    en: `${date} is in the list already. Remove one of them.`,
  }),
  'not-of-this-year': ({ date, year }) => ({
    id: `Tanggal ${date} bukan tahun ${year}. Pindahkan ke tabel tahunnya.`,
    en: `${date} is not in ${year}. Move it to the table of its year.`,
  }),
  'not-a-day-off': ({ date }) => ({
    id: `Tanggal ${date} tidak diliburkan oleh keputusan sebelumnya, sehingga tidak dapat dicabut. Periksa tanggalnya.`,
    en: `${date} is no day off by the decrees before, so it cannot be withdrawn. Check the date.`,
  }),
  'dates-reversed': ({ from, to }) => ({
    id: `Tanggal akhir ${to} lebih awal daripada tanggal mulai ${from}. Tukar keduanya.`,
    en: `The last day, ${to}, is before the first, ${from}. Exchange them.`,
  }),
  'period-too-long': ({ days }) => ({
    id: `Masa ini ${days} hari, padahal Ramadan 29 atau 30 hari. Periksa bulan dan tahunnya.`,
    en: `This lasts ${days} days, but Ramadan has 29 or 30. Check the months and the years.`,
  }),
  'year-differs': ({ year, expected }) => ({
    id: `“year” adalah ${year}, padahal nama berkasnya ${expected}. Samakan keduanya.`,
    en: `“year” is ${year} but the file is called ${expected}. Make them the same.`,
  }),
  'no-such-time-zone': ({ timeZone }) => ({
    id: `Zona waktu “${timeZone}” tidak dikenal. Pakai Asia/Jakarta, Asia/Pontianak, Asia/Makassar, atau Asia/Jayapura.`,
    en: `The time zone “${timeZone}” is not known. Use Asia/Jakarta, Asia/Pontianak, Asia/Makassar or Asia/Jayapura.`,
  }),
  'no-holiday-table': () => ({
    id: 'Belum ada satu pun tabel hari libur. Tambahkan schemas/shared/holidays/<tahun>.json sesuai SKB.',
    en: 'There is no table of holidays at all. Add schemas/shared/holidays/<year>.json by the joint decree.',
  }),
  'holiday-table-missing': ({ year }) => ({
    id: `Tabel hari libur tahun ${year} belum ada. Tambahkan berkas holidays/${year}.json sesuai SKB.`,
    en: `There is no table of holidays for ${year}. Add holidays/${year}.json by the joint decree.`,
  }),
  'holiday-table-twice': ({ year }) => ({
    id: `Tabel hari libur tahun ${year} ada dua. Hapus salah satunya.`,
    en: `There are two tables of holidays for ${year}. Remove one of them.`,
  }),
  'broken-calendar-data': ({ what }) => ({
    id: `Kalender kerja yang diterima rusak (${what}). Muat ulang halaman; jika tetap demikian, perbarui server.`,
    en: `The working calendar that was received is broken (${what}). Load the page again; if it stays so, update the server.`,
  }),
} satisfies Readonly<Record<string, Sentence>>;

export type ProblemCode = keyof typeof sentences;

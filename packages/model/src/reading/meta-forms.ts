import type { LocalText } from '../text.ts';

/**
 * What the patterns of our meta-schemas ask for, in words; by the pattern as the schema has it.
 * A test holds this table and the schemas together.
 */
export const metaForms: Readonly<Record<string, Required<LocalText>>> = {
  '^[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,40}){0,8}$': {
    id: 'kata-kata huruf kecil yang disambung tanda hubung, misalnya surat-kuasa',
    en: 'lower case words joined by hyphens, such as power-of-attorney',
  },
  '^[a-z][A-Za-z0-9]{0,59}$': {
    id: 'huruf dan angka tanpa spasi, diawali huruf kecil, misalnya fullName',
    en: 'letters and digits without spaces, beginning in lower case, such as fullName',
  },
  '^(/[a-z][A-Za-z0-9]{0,59}){1,6}$': {
    id: 'penunjuk isian yang diawali garis miring, misalnya /nik',
    en: 'a pointer to a field that begins with a slash, such as /nik',
  },
  '^[a-z0-9-]{1,60}/[a-z0-9-]{1,60}\\.bpmn$': {
    id: 'folder dan berkas di bawah workflows, misalnya denpasar/online-registration.bpmn',
    en: 'a folder and a file below workflows, such as denpasar/online-registration.bpmn',
  },
  '^\\.\\./shared/[a-z0-9-]{1,60}\\.json$': {
    id: 'berkas definisi bersama, misalnya ../shared/nik.json',
    en: 'a file of shared definitions, such as ../shared/nik.json',
  },
  '^(document:[a-z][a-z0-9-]{0,59}|data:(/[a-z][A-Za-z0-9]{0,59}){1,7})$': {
    id: 'document:<id dokumen> atau data:/<tahap>/<isian>, misalnya data:/applicant/nik',
    en: 'document:<id of a document> or data:/<stage>/<field>, such as data:/applicant/nik',
  },
  '^[a-z0-9 -]{1,60}$': {
    id: 'token autofill HTML, misalnya given-name',
    en: 'an HTML autofill token, such as given-name',
  },
  '^https?://[^\\s"\'<>]{1,200}$': {
    id: 'alamat situs lengkap, misalnya https://contoh.go.id',
    en: 'a complete web address, such as https://example.go.id',
  },
  '^[0-9]{2}(\\.[0-9]{2})?$': {
    id: 'kode wilayah Kemendagri, misalnya 51.71',
    en: 'a region code of the Ministry of Home Affairs, such as 51.71',
  },
  '^([A-Za-z0-9./ -]|\\{(seq:[1-9]|type|day|month|roman-month|year)\\})+$': {
    id: 'huruf, angka, titik, garis miring, dan {seq:5}, {type}, {day}, {month}, {roman-month}, {year}',
    en: 'letters, digits, dots, slashes and {seq:5}, {type}, {day}, {month}, {roman-month}, {year}',
  },
  '^[A-Za-z0-9 -]{1,60}$': {
    id: 'nama huruf tanpa tanda kutip, misalnya Plus Jakarta Sans',
    en: 'the name of a font without quotes, such as Plus Jakarta Sans',
  },
  '^#[0-9a-f]{6}$': {
    id: 'warna enam angka heksadesimal huruf kecil, misalnya #1a5fb4',
    en: 'a colour of six hexadecimal digits in lower case, such as #1a5fb4',
  },
  '^(https://[^\\s"\'<>?#]{1,250}|http://(localhost|127\\.0\\.0\\.1)(:[0-9]{1,5})?(/[^\\s"\'<>?#]{0,200})?)$':
    {
      id: 'alamat penerbit identitas, misalnya https://sso.contoh.go.id/realms/asn',
      en: 'the issuer of an identity provider, such as https://sso.example.go.id/realms/staff',
    },
  '^https?://[a-z0-9.-]{1,120}(:[0-9]{1,5})?$': {
    id: 'asal situs tanpa jalur, misalnya https://contoh.go.id',
    en: 'the origin of a site without a path, such as https://example.go.id',
  },
  '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$': {
    id: 'tanggal sebagai tahun-bulan-hari, misalnya 2026-03-18',
    en: 'a date as year-month-day, such as 2026-03-18',
  },
  '^([01][0-9]|2[0-3]):[0-5][0-9]-(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$': {
    id: 'jam buka dan jam tutup, misalnya 07:30-12:00',
    en: 'opening and closing, such as 07:30-12:00',
  },
};

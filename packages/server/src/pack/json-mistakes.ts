import type { LocalText } from '@alur/model/text.js';
import { type ParseErrorCode, printParseErrorCode } from 'jsonc-parser';

interface Mistake {
  readonly code: string;
  readonly message: Required<LocalText>;
  /** It belongs to where the text before ends, not to where the parser noticed. */
  readonly behind?: true;
}

const mistake = (code: string, id: string, en: string): Mistake => ({ code, message: { id, en } });

const missing = (id: string, en: string): Mistake => ({
  ...mistake('broken-json', id, en),
  behind: true,
});

const trailingComma: Mistake = {
  ...mistake(
    'trailing-comma',
    'Ada koma yang berlebih. Hapus koma itu; setelah unsur terakhir tidak ada koma.',
    'There is a comma too many. Remove it; no comma follows the last entry.',
  ),
  behind: true,
};

const comment = mistake(
  'comment',
  'JSON tidak mengenal komentar. Hapus komentar itu; keterangan dapat ditulis di dokumen terpisah.',
  'JSON has no comments. Remove it; notes can go into a document of their own.',
);

/** By the name that the library has for the error. */
const bySyntax: Partial<Record<string, Mistake>> = {
  InvalidSymbol: mistake(
    'broken-json',
    'Ada kata yang tidak dikenal JSON. Teks harus diapit tanda kutip ganda; selain itu hanya angka, true, dan false.',
    'There is a word that JSON does not know. Put text in double quotes; otherwise only numbers, true and false.',
  ),
  InvalidNumberFormat: mistake(
    'broken-json',
    'Angka ditulis keliru. Tulis seperti 12 atau 2.5, dengan titik desimal dan tanpa pemisah ribuan.',
    'A number is written wrongly. Write it as 12 or 2.5, without separators of thousands.',
  ),
  PropertyNameExpected: mistake(
    'broken-json',
    'Di sini seharusnya ada nama kunci yang diapit tanda kutip ganda.',
    'A key in double quotes is expected here.',
  ),
  ValueExpected: mistake(
    'broken-json',
    'Di sini seharusnya ada sebuah nilai.',
    'A value is expected here.',
  ),
  ColonExpected: missing(
    'Kurang titik dua di antara kunci dan nilainya.',
    'The colon between a key and its value is missing.',
  ),
  CommaExpected: missing(
    'Kurang koma setelah unsur ini.',
    'The comma after this entry is missing.',
  ),
  CloseBraceExpected: missing('Kurang kurung kurawal penutup }.', 'A closing brace } is missing.'),
  CloseBracketExpected: missing('Kurang kurung siku penutup ].', 'A closing bracket ] is missing.'),
  EndOfFileExpected: mistake(
    'broken-json',
    'Ada tulisan setelah akhir JSON. Hapus, atau periksa kurung penutup sebelumnya.',
    'There is text after the end of the JSON. Remove it, or check the closing brackets before it.',
  ),
  InvalidCommentToken: comment,
  UnexpectedEndOfComment: comment,
  UnexpectedEndOfString: mistake(
    'broken-json',
    'Teks tidak ditutup. Tambahkan tanda kutip ganda; baris baru di dalam teks ditulis \\n.',
    'A text is not closed. Add the double quote; write a line break within a text as \\n.',
  ),
};

const anyOther = mistake(
  'broken-json',
  'Teks ini memuat karakter yang tidak sah. Tulis ulang bagian ini; tab dan baris baru di dalam teks ditulis \\t dan \\n.',
  'This text holds a character that is not allowed. Write it anew; tabs and line breaks within a text are \\t and \\n.',
);

/** What people type where JSON wants something else, by the text from the error on. */
const byText: readonly (readonly [RegExp, Mistake])[] = [
  [
    /^[\u201C\u201D\u201E\u00AB\u00BB\u2018\u2019]/,
    mistake(
      'broken-json',
      'Tanda kutip “ ” atau ‘ ’ berasal dari pengolah kata. Ganti dengan tanda kutip ganda lurus ".',
      'The quotes “ ” or ‘ ’ come from a word processor. Put straight double quotes " in their place.',
    ),
  ],
  [
    /^['`]/,
    mistake(
      'broken-json',
      'Tanda kutip tunggal \' tidak dipakai dalam JSON. Ganti dengan tanda kutip ganda ".',
      'JSON has no single quotes \'. Put double quotes " in their place.',
    ),
  ],
  [
    /^=/,
    mistake(
      'broken-json',
      'Di antara kunci dan nilainya dipakai titik dua, bukan sama dengan. Ganti = dengan : di sini.',
      'A colon stands between a key and its value, not an equals sign. Put : in place of = here.',
    ),
  ],
  [
    /^;/,
    mistake(
      'broken-json',
      'Unsur dipisah dengan koma, bukan titik koma. Ganti ; dengan , di sini.',
      'Entries have commas between them, not semicolons. Put , in place of ; here.',
    ),
  ],
  [
    /^(True|TRUE|False|FALSE|Null|NULL|None|ya|tidak|yes|no)\b/,
    mistake(
      'broken-json',
      'Tulis true atau false dengan huruf kecil dan tanpa tanda kutip.',
      'Write true or false, in lower case and without quotes.',
    ),
  ],
  [
    /^[\u00A0\u2000-\u200B\u202F\u3000\uFEFF]/,
    mistake(
      'broken-json',
      'Ada spasi khusus yang tidak terlihat, mungkin tersalin dari halaman web. Hapus, lalu ketik spasi biasa.',
      'There is an invisible special space, perhaps copied from a web page. Delete it and type a plain one.',
    ),
  ],
];

const wrongNumber = bySyntax['InvalidNumberFormat'] ?? anyOther;

const decimalComma = mistake(
  'broken-json',
  'Pecahan ditulis dengan titik, bukan koma: 0.5, bukan 0,5.',
  'Decimals are written with a point, not a comma: 0.5, not 0,5.',
);

const otherBracket = mistake(
  'broken-json',
  'Kurung penutup ini bukan pasangan kurung pembukanya: { ditutup dengan }, dan [ dengan ].',
  'This bracket does not close what was opened: { is closed by }, and [ by ].',
);

/**
 * What to tell about a syntax error.
 *
 * @param before - the text up to it, without white space at its end
 * @param rest - the text from it on
 */
export function mistakeOf(error: ParseErrorCode, before: string, rest: string): Mistake {
  const name = printParseErrorCode(error);
  const typed = byText.find(([pattern]) => pattern.test(rest));
  if (typed) return typed[1];
  // Thousands with dots, and noughts in front, end a number for the library.
  if (/[0-9]$/.test(before) && /^[.0-9]/.test(rest)) return wrongNumber;
  const expected = name === 'PropertyNameExpected' || name === 'ValueExpected';
  if (expected && /[0-9],$/.test(before) && /^[0-9]/.test(rest)) return decimalComma;
  if (expected && before.endsWith(',')) return trailingComma;
  if (name === 'CommaExpected' && /^[\]}]/.test(rest)) return otherBracket;
  return bySyntax[name] ?? anyOther;
}

/** There is nothing in the file. */
export const empty = mistake(
  'broken-json',
  'Berkas ini kosong. Isi dengan sebuah objek JSON: { … }.',
  'The file is empty. Put a JSON object into it: { … }.',
);

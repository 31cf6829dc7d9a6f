import { closestMatch } from 'leven';

/** Longer words are no slip of the pen, and would only cost time. */
const longest = 80;

/**
 * What somebody meant who wrote a word that is not known: the same in other letters, what an
 * Indonesian word stands for here, or the nearest one, at most a third of its letters away and two in any case (two letters changed
 * places).
 */
export function meant(word: string, known: readonly string[]): string | undefined {
  // What is known and still will not do has something else wrong with it.
  if (word.length > longest || known.includes(word)) return undefined;
  const lower = word.toLowerCase();
  const same = known.find((each) => each.toLowerCase() === lower);
  if (same !== undefined) return same;
  const translated = Object.hasOwn(inIndonesian, lower) ? inIndonesian[lower] : undefined;
  if (translated !== undefined && known.includes(translated)) return translated;
  const others = known.filter((each) => each.length <= longest);
  if (word.length < 2) return undefined;
  return closestMatch(word, others, { maxDistance: Math.max(2, Math.floor(word.length / 3)) });
}

/** A sentence to put behind what is wrong; empty where nothing is near. */
export function perhaps(word: string, known: readonly string[]): { id: string; en: string } {
  const name = meant(word, known);
  if (name === undefined) return { id: '', en: '' };
  return { id: ` Mungkin maksud Anda “${name}”.`, en: ` Perhaps you mean “${name}”.` };
}

/** Words that people write where the files have an English one. */
const inIndonesian: Readonly<Record<string, string>> = {
  // Keys.
  ...{ judul: 'title', nama: 'name', alamat: 'address', biaya: 'fee', kategori: 'category' },
  ...{ ringkasan: 'summary', tahap: 'stages', dokumen: 'documents', pernyataan: 'statements' },
  ...{ surat: 'letters', alasan: 'reasons', peran: 'roles', unit: 'units', isian: 'fields' },
  ...{ wajib: 'required', pilihan: 'options', petunjuk: 'hint', revisi: 'revision' },
  ...{ warna: 'accent', jam: 'hours', tanggal: 'date', waktu: 'time', jenis: 'type' },
  ...{ senin: 'monday', selasa: 'tuesday', rabu: 'wednesday', kamis: 'thursday' },
  ...{ jumat: 'friday', sabtu: 'saturday', minggu: 'sunday' },
  // Values.
  ...{ teks: 'string', angka: 'number', bulat: 'integer', daftar: 'array', objek: 'object' },
  ...{ opsional: 'optional', disarankan: 'recommended', dropdown: 'select', jpg: 'jpeg' },
  ...{ wib: 'Asia/Jakarta', wita: 'Asia/Makassar', wit: 'Asia/Jayapura' },
  ...{ positif: 'positive', negatif: 'negative', netral: 'neutral' },
};

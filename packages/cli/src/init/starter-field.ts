import type { LocalText } from '@alur/model/text.js';
import { bilingual, propertyOf } from './bilingual.ts';

export type FieldKind = 'text' | 'long-text' | 'number' | 'date' | 'yes-no';

export interface StarterField {
  /** Its name in the answers, `namaKegiatan`. */
  readonly name: string;
  readonly label: LocalText;
  readonly kind: FieldKind;
}

/** What people call the kinds, in either language; the first is what we show. */
export const kindWords: Readonly<Record<FieldKind, readonly string[]>> = {
  text: ['teks', 'text'],
  'long-text': ['uraian', 'long-text'],
  number: ['angka', 'number'],
  date: ['tanggal', 'date'],
  'yes-no': ['ya-tidak', 'yes-no'],
};

const kindOf = new Map(
  Object.entries(kindWords).flatMap(([kind, words]) =>
    words.map((word) => [word, kind as FieldKind] as const),
  ),
);

/** What was meant but is no field: a kind that there is not, a name that gives no id, one twice. */
export interface BadField {
  readonly text: string;
  readonly why: 'kind' | 'name' | 'twice';
}

/**
 * "Nama kegiatan | Name of the activity, Jumlah peserta | Participants: angka": labels with commas
 * between, each with its English and its kind where they are given.
 */
export function readFields(text: string): {
  readonly fields: readonly StarterField[];
  readonly bad: readonly BadField[];
} {
  const fields: StarterField[] = [];
  const bad: BadField[] = [];
  for (const part of text.split(',').map((each) => each.trim())) {
    if (part === '') continue;
    const [, label = part, word] = /^(.*?)\s*(?::\s*([^:]*))?$/s.exec(part) ?? [];
    const kind = word === undefined ? 'text' : kindOf.get(word.trim().toLowerCase());
    const name = propertyOf(label);
    if (!kind) bad.push({ text: part, why: 'kind' });
    else if (name === '') bad.push({ text: part, why: 'name' });
    else if (fields.some((field) => field.name === name)) bad.push({ text: part, why: 'twice' });
    else fields.push({ name, label: bilingual(label), kind });
  }
  return { fields, bad };
}

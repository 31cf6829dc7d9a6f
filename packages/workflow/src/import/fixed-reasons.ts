import type { LocalText } from '@alur/model/text.js';
import { nobodyNamed } from '../bpmn/nobody-named.ts';

type Reason = Required<LocalText>;

export const noStart: Reason = {
  id: 'Dokumen tidak menandai awal; alur dimulai pada langkah pertama.',
  en: 'The document marks no beginning; the flow starts at the first step.',
};
export const noEnd: Reason = {
  id: 'Dokumen tidak menandai akhir; alur selesai setelah langkah terakhir.',
  en: 'The document marks no end; the flow ends after the last step.',
};
export const titleAbove: Reason = {
  id: 'Judul SOP tidak berlabel; diambil dari baris di atas bagian identitas.',
  en: 'The title has no label; taken from a line above the identity part.',
};
export const titleOfScope: Reason = {
  id: 'Dokumen tidak menyebut judul; disimpulkan dari tujuan dan ruang lingkupnya.',
  en: 'The document states no title; inferred from its purpose and scope.',
};
export const titleOfFile: Reason = {
  id: 'Dokumen tidak menyebut judul; dipakai nama berkasnya.',
  en: 'The document states no title; the name of its file is used.',
};
export const inputsGuessed: Reason = {
  id: 'Teks yang ditempel kehilangan kolomnya; kelengkapan dipisahkan dari kegiatan menurut kata-katanya.',
  en: 'The pasted text has lost its columns; required inputs were told apart from the activity by their words.',
};

const fixed = [noStart, noEnd, titleAbove, titleOfScope, titleOfFile, inputsGuessed, nobodyNamed];
const byWhy = new Map(fixed.map((reason) => [reason.id, reason]));

/**
 * The reason of an inference as an SOP keeps it, which is in one language only: in both where the
 * reason is always the same, else in the words of the file.
 */
export function reasonOf(why: string): Reason {
  return byWhy.get(why) ?? { id: why, en: why };
}

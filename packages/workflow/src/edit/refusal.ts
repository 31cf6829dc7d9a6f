import type { Problem } from '@alur/model/problem.js';
import { problemAt } from '../problem.ts';

/** Why an edit cannot be done; undefined when it was. */
export type Refusal = readonly Problem[] | undefined;

/** @param element - the id of what the edit names, or would make */
export function refuse(
  element: string,
  code: string,
  id: string,
  en: string,
): NonNullable<Refusal> {
  return [problemAt(element, code, id, en)];
}

export const noSuchActivity = (id: string) =>
  refuse(
    id,
    'no-such-activity',
    `Tidak ada kegiatan dengan id "${id}". Pilih kegiatan yang ada di tabel.`,
    `There is no activity with the id "${id}". Choose one that is in the table.`,
  );

export const noSuchPerformer = (id: string) =>
  refuse(
    id,
    'no-such-performer',
    `Tidak ada pelaksana dengan id "${id}". Pilih pelaksana yang ada, atau tambahkan dahulu.`,
    `There is no performer with the id "${id}". Choose one that is there, or add it first.`,
  );

export const noSuchNode = (id: string) =>
  refuse(
    id,
    'no-such-node',
    `Tidak ada langkah dengan id "${id}". Pilih langkah yang ada.`,
    `There is no step with the id "${id}". Choose one that is there.`,
  );

export const noSuchFlow = (id: string) =>
  refuse(
    id,
    'no-such-flow',
    `Tidak ada anak panah dengan id "${id}". Pilih anak panah yang ada.`,
    `There is no arrow with the id "${id}". Choose one that is there.`,
  );

export const otherScope = (id: string) =>
  refuse(
    id,
    'other-scope',
    'Anak panah tidak melintasi tepi subproses. Hubungkan langkah-langkah yang berada di bagian yang sama.',
    'No arrow crosses the edge of a subprocess. Connect steps that lie in the same part.',
  );

export const badId = (id: string) =>
  refuse(
    id,
    'bad-id',
    `Id "${id}" tidak dapat dipakai atau sudah dipakai. Pakai id lain dari huruf, angka, dan tanda hubung.`,
    `The id "${id}" cannot be used or is in use. Take another one of letters, digits and hyphens.`,
  );

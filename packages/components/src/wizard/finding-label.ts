import { fieldPointer, formFields, type FormField } from '@alur/model/form/form-fields.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { say, type Language, type LocalText } from '@alur/model/text.js';
import { rowName } from '../fields/row-name.ts';

/** The part of a permit type that a finding is about. */
type Labelled = Pick<PermitType, 'stages' | 'documents'>;

/** The field at a path of the answers, with or without indices of entries. */
export function fieldAt({ stages }: Labelled, path: string): FormField | undefined {
  const pointer = fieldPointer(path);
  const stage = stages.find(({ id }) => pointer.startsWith(`/${id}/`));
  if (!stage) return undefined;
  return formFields(stage)
    .flatMap(({ fields }) => fields)
    .flatMap((field) => [field, ...(field.rows ?? [])])
    .find((field) => field.pointer === pointer);
}

/**
 * What a finding is about, in words: the label of the field or the title of the document.
 *
 * @returns "Titik reklame 2: Lebar" for `/technical/sites/1/width`
 */
export function findingLabel(
  permitType: Labelled,
  path: string,
  speaks: Language,
): LocalText | undefined {
  const [, kind, id] = path.split('/');
  if (kind === 'documents') return permitType.documents.find((one) => one.id === id)?.title;
  const field = fieldAt(permitType, path);
  if (!field) return undefined;
  const [, rowsPath, index] = /^(.*?)\/(\d+)(?:\/|$)/.exec(path) ?? [];
  const rows = rowsPath === undefined ? undefined : fieldAt(permitType, rowsPath);
  if (!rows || index === undefined) return field.text.label;
  const text = `${rowName(rows, Number(index), speaks)}: ${say(field.text.label, speaks)}`;
  return { id: text, en: text };
}

/** The stage to which a finding belongs: the id of a data stage, `documents` or `statements`. */
export const stageOfPath = (path: string): string => path.split('/')[1] ?? '';

import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { LocalText } from '@alur/model/text.js';

/**
 * What the form calls a part that a correction changed: a field of a stage, or a document.
 *
 * @param path - as `changedParts` gives it: `/applicant/address/street`, `/documents/ktp`
 */
export function changedPartTitle(
  { stages, documents }: Pick<PermitType, 'stages' | 'documents'>,
  path: string,
): LocalText {
  const [, of = '', ...field] = path.split('/');
  const title =
    of === 'documents'
      ? documents.find(({ id }) => id === field[0])?.title
      : stages.find(({ id }) => id === of)?.texts[`/${field.join('/')}`]?.label;
  return title ?? { id: path };
}

import type { Sop } from '@alur/model/sop/sop.js';
import type { SopEdit } from '../../edit/sop-edit.ts';
import { quoted, words } from '../element-words.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { mergeFields } from './merge-fields.ts';
import { type Merged, mergeList, mergeValue } from './merge-value.ts';
import type { ThreeSops } from './three-sops.ts';

type Head = Pick<Sop, 'identity' | 'form' | 'sections' | 'inferences' | 'beside'>;

/** What the document says beside its table. */
export function mergeHead({ base, mine, theirs }: ThreeSops, conflicts: MergeConflict[]): Head {
  const identity = mergeFields(base.identity, mine.identity, theirs.identity);
  for (const dispute of identity.disputes) {
    const edit = (value: unknown): SopEdit[] => [
      { kind: 'set-identity', change: { [dispute.part]: value } },
    ];
    conflicts.push(inHead(`identity.${dispute.part}`, dispute, edit));
  }
  const form = mergeValue(base.form, mine.form, theirs.form);
  tell('form', form, (value) => [{ kind: 'set-form', form: value }]);
  const sections = mergeList(base.sections ?? [], mine.sections ?? [], theirs.sections ?? []);
  tell('sections', sections, (value) => [{ kind: 'set-sections', sections: value }]);
  const lists = {
    inferences: mergeList(base.inferences ?? [], mine.inferences ?? [], theirs.inferences ?? []),
    beside: mergeList(base.beside ?? [], mine.beside ?? [], theirs.beside ?? []),
  };
  return {
    identity: identity.value,
    ...(form.value === undefined ? {} : { form: form.value }),
    ...stated('sections', sections.value, mine.sections ?? theirs.sections),
    ...stated('inferences', lists.inferences.value, mine.inferences ?? theirs.inferences),
    ...stated('beside', lists.beside.value, mine.beside ?? theirs.beside),
  };

  function tell<T>(part: string, merged: Merged<T>, edit: (value: T) => SopEdit[]): void {
    if (!merged.other) return;
    const dispute = { part, mine: merged.value, theirs: merged.other.value };
    conflicts.push(inHead(part, dispute, (value) => edit(value as T)));
  }
}

/** A list that is empty in both stays left out where it was. */
function stated<K extends keyof Head>(key: K, value: Head[K], known: unknown): Partial<Head> {
  return Array.isArray(value) && value.length === 0 && known === undefined ? {} : { [key]: value };
}

function inHead(
  part: string,
  { mine, theirs }: { readonly mine: unknown; readonly theirs: unknown },
  edit: (value: unknown) => SopEdit[],
): MergeConflict {
  return {
    code: 'both-changed',
    element: '',
    part,
    mine,
    theirs,
    text: disagreement(words('Keterangan SOP', 'What the SOP says of itself'), mine, theirs),
    takeMine: edit(mine),
    takeTheirs: edit(theirs),
  };
}

/** "Waktu langkah 3: Anda menulis …, penulis lain …". */
export function disagreement(what: ReturnType<typeof words>, mine: unknown, theirs: unknown) {
  const [my, their] = [mine, theirs].map(asText);
  return words(
    `${what.id}: Anda menulis ${my ?? ''}, penulis lain menulis ${their ?? ''}`,
    `${what.en}: you wrote ${my ?? ''}, the other author ${their ?? ''}`,
  );
}

function asText(value: unknown): string {
  if (value === undefined || value === '') return '–';
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) {
    return value.map(quoted).join(', ');
  }
  return quoted(JSON.stringify(value));
}

import type { SopIdentity } from '@alur/model/sop/sop.js';
import type { Refusal } from './refusal.ts';
import { withoutInferences } from './said.ts';
import type { EditOf } from './sop-edit.ts';
import type { WorkingSop } from './working-sop.ts';

const optional = ['government', 'unit', 'partOf', 'approvedOn'] as const;

export function setIdentity(work: WorkingSop, { change }: EditOf<'set-identity'>): Refusal {
  const before = work.rest.identity;
  const identity: SopIdentity = { ...before, ...change };
  const empty = optional.filter((key) => identity[key] === '' || isNothing(identity[key]));
  const touched = Object.keys(change).filter(
    (key) => change[key as keyof SopIdentity] !== before[key as keyof SopIdentity],
  );
  work.rest = {
    ...work.rest,
    identity: { ...identity, ...Object.fromEntries(empty.map((key) => [key, undefined])) },
    inferences: withoutInferences(work.rest.inferences, touched),
  };
  return undefined;
}

/** A part of an SOP without a file says nothing. */
function isNothing(value: SopIdentity[(typeof optional)[number]]): boolean {
  return typeof value === 'object' && value.workflow === '';
}

export function setForm(work: WorkingSop, { form }: EditOf<'set-form'>): Refusal {
  work.rest = {
    ...work.rest,
    form: form && {
      ...form,
      columns: form.columns.map((column) => ({
        ...column,
        group: column.group === '' ? undefined : column.group,
        number: column.number === '' ? undefined : column.number,
      })),
    },
    inferences: withoutInferences(work.rest.inferences, ['columns']),
  };
  return undefined;
}

export function setSections(work: WorkingSop, { sections }: EditOf<'set-sections'>): Refusal {
  work.rest = { ...work.rest, sections: sections.length > 0 ? sections : undefined };
  return undefined;
}

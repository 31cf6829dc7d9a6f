import type { SopForm } from '@alur/model/sop/sop.js';
import { badId, noSuchPerformer, type Refusal } from './refusal.ts';
import { placedAfter } from './row-order.ts';
import { withoutInferences } from './said.ts';
import type { EditOf } from './sop-edit.ts';
import type { WorkingSop } from './working-sop.ts';

export function addPerformer(work: WorkingSop, edit: EditOf<'add-performer'>): Refusal {
  const { after, performer } = edit;
  if (after !== undefined && !work.performer(after)) return noSuchPerformer(after);
  const { id } = performer;
  if (!work.isFree(id)) return badId(id);
  work.performers = placedAfter(work.performers, withRole(performer), after);
  const at = work.performers.findIndex((each) => each.id === id);
  changeColumns(work, (columns) => {
    const group = columns[0]?.group;
    const added: Column = { label: performer.name, of: 'performer', group };
    return [...columns.slice(0, at), added, ...columns.slice(at)];
  });
  return undefined;
}

export function removePerformer(
  work: WorkingSop,
  { performer: id }: EditOf<'remove-performer'>,
): Refusal {
  const at = work.performers.findIndex((each) => each.id === id);
  if (at < 0) return noSuchPerformer(id);
  work.performers = work.performers.filter((each) => each.id !== id);
  for (const node of work.nodes.filter(({ performer }) => performer === id)) {
    work.setNode(node.id, { performer: undefined });
    work.setActivity(node.id, { performer: undefined });
  }
  changeColumns(work, (columns) => columns.filter((_, index) => index !== at));
  return undefined;
}

export function movePerformer(work: WorkingSop, edit: EditOf<'move-performer'>): Refusal {
  const { performer: id, after } = edit;
  const performer = work.performer(id);
  if (!performer) return noSuchPerformer(id);
  if (after !== undefined && (after === id || !work.performer(after)))
    return noSuchPerformer(after);
  const from = work.performers.findIndex((each) => each.id === id);
  work.performers = placedAfter(work.performers, performer, after);
  const to = work.performers.findIndex((each) => each.id === id);
  changeColumns(work, (columns) =>
    columns.toSpliced(from, 1).toSpliced(to, 0, ...columns.slice(from, from + 1)),
  );
  return undefined;
}

export function setPerformer(work: WorkingSop, edit: EditOf<'set-performer'>): Refusal {
  const { performer: id, change } = edit;
  const before = work.performer(id);
  if (!before) return noSuchPerformer(id);
  work.performers = work.performers.map((each) =>
    each.id === id ? withRole({ ...each, ...change }) : each,
  );
  const { name } = change;
  if (name === undefined || name === before.name) return undefined;
  const at = work.performers.findIndex((each) => each.id === id);
  changeColumns(work, (columns) =>
    columns.map((column, index) => (index === at ? { ...column, label: name } : column)),
  );
  return undefined;
}

type Column = SopForm['columns'][number];

/** The head of the document's own table names each performer, where it still fits. */
function changeColumns(
  work: WorkingSop,
  change: (performers: readonly Column[]) => readonly Column[],
): void {
  const { form } = work.rest;
  const columns = form?.columns ?? [];
  const first = columns.findIndex(({ of }) => of === 'performer');
  const own = columns.filter(({ of }) => of === 'performer');
  const isOneField = columns.slice(first, first + own.length).every((each) => own.includes(each));
  const performers = work.before.sop.performers.length;
  if (!form || first < 0 || !isOneField || own.length !== performers) return;
  const changed = [
    ...columns.slice(0, first),
    ...change(own),
    ...columns.slice(first + own.length),
  ];
  work.rest = {
    ...work.rest,
    form: { ...form, columns: changed },
    inferences: withoutInferences(work.rest.inferences, ['columns']),
  };
}

function withRole<T extends { readonly role?: string | undefined }>(performer: T): T {
  return performer.role === '' ? { ...performer, role: undefined } : performer;
}

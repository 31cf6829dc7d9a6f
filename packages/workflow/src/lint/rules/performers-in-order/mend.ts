import type { SopEdit } from '../../../edit/sop-edit.ts';
import type { FindMend } from '../../mend.ts';

/** Columns in the order in which their performers act; those without steps stay where they are. */
export const mendPerformersInOrder: FindMend = (_, { activities, performers }) => {
  const appearing = [...new Set(activities.flatMap(({ performer }) => performer ?? []))];
  const acting = appearing.filter((id) => performers.some((each) => each.id === id));
  let next = 0;
  const wanted = performers.map(({ id }) => (acting.includes(id) ? (acting[next++] ?? id) : id));
  let order = performers.map(({ id }) => id);
  const edits = wanted.flatMap((performer, index): SopEdit[] => {
    if (order[index] === performer) return [];
    const after = wanted[index - 1];
    const others = order.filter((id) => id !== performer);
    order = [...others.slice(0, index), performer, ...others.slice(index)];
    return [{ kind: 'move-performer', performer, after }];
  });
  if (edits.length === 0) return undefined;
  return {
    label: {
      id: 'Urutkan kolom pelaksana menurut urutan kegiatan',
      en: 'Put the columns in the order in which the performers act',
    },
    edits,
  };
};

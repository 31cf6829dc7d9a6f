import { quoted, stated, words } from './element-words.ts';
import type { SopChange } from './sop-change.ts';
import { movedIn, type TwoSops } from './two-sops.ts';

/** The columns of the table: who came, who went, who is called or acts differently. */
export function comparePerformers({ before, after }: TwoSops): SopChange[] {
  const [was, is] = [before.sop.performers, after.sop.performers];
  if (was === is) return [];
  const changes: SopChange[] = [];
  const [old, now] = [new Map(was.map((p) => [p.id, p])), new Map(is.map((p) => [p.id, p]))];
  for (const { id, name } of was) {
    if (now.has(id)) continue;
    const text = words(`Pelaksana dihapus: ${name}`, `Performer removed: ${name}`);
    changes.push({ code: 'performer-removed', element: id, text });
  }
  for (const { id, name, role } of is) {
    const known = old.get(id);
    if (!known) {
      const text = words(`Pelaksana ditambahkan: ${name}`, `Performer added: ${name}`);
      changes.push({ code: 'performer-added', element: id, text });
      continue;
    }
    if (known.name !== name) {
      const [a, b] = [stated(known.name), stated(name)];
      const text = words(
        `Nama pelaksana berubah: ${a.id} → ${b.id}`,
        `Performer renamed: ${a.en} → ${b.en}`,
      );
      changes.push({ code: 'performer-renamed', element: id, text });
    }
    if ((known.role ?? '') !== (role ?? '')) {
      const [a, b] = [stated(known.role ?? ''), stated(role ?? '')];
      const text = words(
        `Peran pelaksana ${quoted(name)}: ${a.id} → ${b.id}`,
        `Role of performer ${quoted(name)}: ${a.en} → ${b.en}`,
      );
      changes.push({ code: 'performer-role-changed', element: id, text });
    }
  }
  const moved = movedIn(
    was.map(({ id }) => id).filter((id) => now.has(id)),
    is.map(({ id }) => id).filter((id) => old.has(id)),
  );
  if (moved.size > 0) {
    const order = is.map(({ name }) => name).join(', ');
    const text = words(
      `Urutan kolom pelaksana berubah: ${order}`,
      `The performers' columns are in another order: ${order}`,
    );
    changes.push({ code: 'performers-reordered', element: '', text });
  }
  return changes;
}

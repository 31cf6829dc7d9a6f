import { isUnwritten } from '../layout/document/step-number.ts';
import { type ElementWords, quoted, words } from './element-words.ts';
import type { SopChange } from './sop-change.ts';
import type { TwoSops } from './two-sops.ts';

/** Rows that came, went, moved or are numbered otherwise. */
export function compareRows(two: TwoSops): SopChange[] {
  const { before, after, added, removed, moved } = two;
  if (before.sop.activities === after.sop.activities) return [];
  const changes: SopChange[] = [];
  for (const { id, name } of before.sop.activities) {
    if (!removed.has(id)) continue;
    const number = before.number(id);
    const text = number
      ? words(
          `Langkah ${number} dihapus: ${quoted(name)}`,
          `Step ${number} removed: ${quoted(name)}`,
        )
      : words(`Langkah ${quoted(name)} dihapus`, `Step ${quoted(name)} removed`);
    changes.push({ code: 'step-removed', element: id, text });
  }
  after.sop.activities.forEach(({ id, name, performer }, row) => {
    if (added.has(id)) {
      const who = after.performer(performer);
      const number = after.number(id);
      const text = number
        ? words(
            `Langkah ${number} ditambahkan: ${quoted(name)}, oleh ${who.id}`,
            `Step ${number} added: ${quoted(name)}, by ${who.en}`,
          )
        : words(
            `Langkah ${quoted(name)} ditambahkan, oleh ${who.id}`,
            `Step ${quoted(name)} added, by ${who.en}`,
          );
      changes.push({ code: 'step-added', element: id, text });
    } else if (moved.has(id)) {
      const previous = after.sop.activities[row - 1];
      const where = previous && after.of(previous.id);
      const what = quoted(name);
      const text = where
        ? words(
            `Langkah ${what} dipindahkan ke setelah ${where.id}`,
            `Step ${what} moved to after ${where.en}`,
          )
        : words(`Langkah ${what} dipindahkan ke paling atas`, `Step ${what} moved to the top`);
      changes.push({ code: 'step-moved', element: id, text });
    }
  });
  return [...changes, ...renumbered(two)];
}

interface Stretch {
  readonly element: string;
  readonly from: readonly [first: string, last: string];
  readonly to: readonly [first: string, last: string];
}

/** Rows in a row that count on by the same are told in one sentence. */
function renumbered({ before, after, added, moved }: TwoSops): SopChange[] {
  const old = new Map(before.sop.activities.map((activity) => [activity.id, activity]));
  const stretches: Stretch[] = [];
  let isOpen = false;
  for (const activity of after.sop.activities) {
    const was = old.get(activity.id);
    if (!was || added.has(activity.id)) {
      isOpen = false;
      continue;
    }
    const isMoved = moved.has(activity.id);
    const [from, to] = [shown(before, activity.id), shown(after, activity.id)];
    if (was.number === activity.number || isUnwritten(activity) || (isMoved && from !== to)) {
      isOpen = false;
      continue;
    }
    const last = stretches.at(-1);
    if (isOpen && last && goesOn(last.from[1], from) && goesOn(last.to[1], to)) {
      stretches.splice(-1, 1, { ...last, from: [last.from[0], from], to: [last.to[0], to] });
    } else {
      stretches.push({ element: activity.id, from: [from, from], to: [to, to] });
    }
    isOpen = true;
  }
  return stretches.map(({ element, from, to }) => {
    const [a, b] = [from, to].map(([first, last]) => (first === last ? first : `${first}–${last}`));
    const text = words(
      `Nomor langkah ${String(a)} menjadi ${String(b)}`,
      from[0] === from[1]
        ? `Step ${String(a)} is now numbered ${String(b)}`
        : `Steps ${String(a)} are now numbered ${String(b)}`,
    );
    return { code: 'steps-renumbered', element, text };
  });
}

const shown = (sop: ElementWords, id: string) => sop.number(id) ?? '–';

const goesOn = (last: string, next: string) =>
  /^\d+$/.test(last) && /^\d+$/.test(next) && Number(next) === Number(last) + 1;

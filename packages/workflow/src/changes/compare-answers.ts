import type { TableArrow } from '../layout/table/plan.ts';
import { quoted, words } from './element-words.ts';
import type { FlowSide } from './flow-side.ts';
import type { SopChange, SopChangeCode } from './sop-change.ts';

/**
 * The answers of a decision that stands in both states: matched by their labels, and what is left
 * over on both sides by where it leads.
 */
export function compareAnswers(id: string, before: FlowSide, after: FlowSide): SopChange[] {
  const where = after.words.of(id);
  const changes: SopChange[] = [];
  const tell = (code: SopChangeCode, idText: string, enText: string) =>
    changes.push({ code, element: id, text: words(idText, enText) });
  let old = [...before.exits(id)];
  let now = [...after.exits(id)];
  const pair = (isSame: (a: TableArrow, b: TableArrow) => boolean) => {
    const pairs: (readonly [TableArrow, TableArrow])[] = [];
    for (const a of old) {
      const b = now.find((each) => isSame(a, each));
      if (!b) continue;
      now = now.filter((each) => each !== b);
      old = old.filter((each) => each !== a);
      pairs.push([a, b]);
    }
    return pairs;
  };
  const sameEnd = (a: TableArrow, b: TableArrow) =>
    a.target === b.target || before.settled(a.target) === after.settled(b.target);
  pair((a, b) => a.label === b.label && sameEnd(a, b));
  for (const [a, b] of pair((one, other) => one.label === other.label)) {
    const [from, to] = [before.words.asTarget(a.target), after.words.asTarget(b.target)];
    const label = quoted(b.label);
    tell(
      'answer-changed',
      `Jawaban ${label} pada ${where.id}: → ${from.id} menjadi → ${to.id}`,
      `Answer ${label} at ${where.en}: → ${from.en} became → ${to.en}`,
    );
  }
  for (const [a, b] of pair(sameEnd)) {
    tell(
      'answer-renamed',
      `Jawaban pada ${where.id}: ${quoted(a.label)} menjadi ${quoted(b.label)}`,
      `Answer at ${where.en}: ${quoted(a.label)} became ${quoted(b.label)}`,
    );
  }
  for (const { label, target } of now) {
    const to = after.words.asTarget(target);
    tell(
      'answer-added',
      `Jawaban ditambahkan pada ${where.id}: ${label || '…'} → ${to.id}`,
      `Answer added at ${where.en}: ${label || '…'} → ${to.en}`,
    );
  }
  for (const { label, target } of old) {
    const to = before.words.asTarget(target);
    tell(
      'answer-removed',
      `Jawaban dihapus dari ${where.id}: ${label || '…'} → ${to.id}`,
      `Answer removed from ${where.en}: ${label || '…'} → ${to.en}`,
    );
  }
  return changes;
}

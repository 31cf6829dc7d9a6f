import type { Activity } from '@alur/model/sop/sop.js';
import { quoted, stated, type Words, words } from './element-words.ts';
import { compareWork } from './compare-work.ts';
import { listChanges } from './list-changes.ts';
import type { SopChange, SopChangeCode } from './sop-change.ts';
import type { TwoSops } from './two-sops.ts';

/** What each row says that stands in both: name, performer, mutu baku, what the software does. */
export function compareSteps({ before, after }: TwoSops): SopChange[] {
  if (before.sop.activities === after.sop.activities) {
    if (before.sop.performers === after.sop.performers) return [];
  }
  const old = new Map(before.sop.activities.map((activity) => [activity.id, activity]));
  return after.sop.activities.flatMap((activity) => {
    const was = old.get(activity.id);
    if (!was || was === activity) return [];
    const step = after.of(activity.id);
    const changes: SopChange[] = [];
    const tell = (code: SopChangeCode, id: string, en: string) =>
      changes.push({ code, element: activity.id, text: { id, en } });
    if (was.name !== activity.name) {
      const [a, b] = [quoted(was.name), quoted(activity.name)];
      tell('step-renamed', `Kegiatan ${step.id}: ${a} → ${b}`, `Name of ${step.en}: ${a} → ${b}`);
    }
    if ((was.description ?? '') !== (activity.description ?? '')) {
      const what = quoted(activity.description ?? activity.name);
      tell(
        'step-text-changed',
        `Uraian lengkap ${step.id} menjadi ${what}`,
        `The full text of ${step.en} became ${what}`,
      );
    }
    if (was.performer !== activity.performer) {
      const [a, b] = [before.performer(was.performer), after.performer(activity.performer)];
      tell(
        'step-performer-changed',
        `Pelaksana ${step.id} berubah: ${a.id} → ${b.id}`,
        `Performer of ${step.en} changed: ${a.en} → ${b.en}`,
      );
    }
    changes.push(...compareMutuBaku(was, activity, step), ...compareWork(was, activity, step));
    return changes;
  });
}

function compareMutuBaku(was: Activity, is: Activity, step: Words): SopChange[] {
  const [before, after] = [was.mutuBaku, is.mutuBaku];
  if (before === after) return [];
  const changes: SopChange[] = [];
  const line = (code: SopChangeCode, label: Words, [a, b]: readonly [string, string]) => {
    if (a === b) return;
    const [old, now] = [stated(a), stated(b)];
    const text = words(
      `${label.id} ${step.id}: ${old.id} → ${now.id}`,
      `${label.en} of ${step.en}: ${old.en} → ${now.en}`,
    );
    changes.push({ code, element: is.id, text });
  };
  line('duration-changed', words('Waktu', 'Time'), [before.duration, after.duration]);
  line('remarks-changed', words('Keterangan', 'Remarks'), [before.remarks, after.remarks]);
  changes.push(
    ...items(is.id, 'input', words(`Kelengkapan ${step.id}`, `Inputs of ${step.en}`), [
      before.requiredInputs,
      after.requiredInputs,
    ]),
    ...items(is.id, 'output', words(`Output ${step.id}`, `Outputs of ${step.en}`), [
      before.outputs.map(outputWords),
      after.outputs.map(outputWords),
    ]),
  );
  return changes;
}

/** "Berita acara [document-id]": what an output is about counts as part of it. */
const outputWords = ({ text, about }: Activity['mutuBaku']['outputs'][number]) =>
  about === undefined ? text : `${text} [${about}]`;

function items(
  element: string,
  kind: 'input' | 'output',
  label: Words,
  [before, after]: readonly [readonly string[], readonly string[]],
): SopChange[] {
  if (before === after) return [];
  const { added, removed, changed, isReordered } = listChanges(before, after);
  const tell = (code: SopChangeCode, id: string, en: string): SopChange => ({
    code,
    element,
    text: words(`${label.id}: ${id}`, `${label.en}: ${en}`),
  });
  return [
    ...changed.map(([was, is]) =>
      tell(
        `${kind}-changed`,
        `${quoted(was)} menjadi ${quoted(is)}`,
        `${quoted(was)} became ${quoted(is)}`,
      ),
    ),
    ...added.map((item) =>
      tell(`${kind}-added`, `ditambah ${quoted(item)}`, `${quoted(item)} added`),
    ),
    ...removed.map((item) =>
      tell(`${kind}-removed`, `dihapus ${quoted(item)}`, `${quoted(item)} removed`),
    ),
    ...(isReordered ? [tell(`${kind}s-reordered`, 'urutan berubah', 'the order changed')] : []),
  ];
}

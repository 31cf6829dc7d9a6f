import type { Activity } from '@alur/model/sop/sop.js';
import type { SopEdit } from '../../edit/sop-edit.ts';
import { ElementWords, quoted, words } from '../element-words.ts';
import { activityEdits } from './activity-edits.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { type FieldDispute, mergeFields } from './merge-fields.ts';
import { disagreement } from './merge-identity.ts';
import { mergeNumbers } from './merge-numbers.ts';
import { mergeOrder } from './merge-order.ts';
import { presenceOf } from './merge-presence.ts';
import { isTouchedIn } from './touched.ts';
import { byId, idsOf, type Three, type ThreeSops } from './three-sops.ts';

/** The rows. One that either author leads other arrows to or from is in use. */
export function mergeActivities(sops: ThreeSops, conflicts: MergeConflict[]): readonly Activity[] {
  const kept = new Map<string, Activity>();
  const told = new ElementWords(sops.mine);
  for (const three of byId(sops, 'activities')) {
    const { id, base, mine, theirs } = three;
    const presence = presenceOf(unnumbered(three), (side, activity) =>
      isTouchedIn(sops, side, activity),
    );
    const [my, their] = [mine ?? theirs, theirs ?? mine];
    if (presence === 'removed-by-me' && theirs) {
      conflicts.push(removedByMe(sops, theirs));
    } else if (presence === 'removed-by-them' && mine) {
      conflicts.push(removedByThem(mine));
      kept.set(id, mine);
    } else if (presence === 'merge' && my && their) {
      const { value, disputes } = mergeActivity(base ?? my, my, their);
      kept.set(id, value);
      conflicts.push(
        ...disputes
          .filter(({ part }) => part !== 'number')
          .map((dispute): MergeConflict => ({
            code: 'both-changed',
            element: id,
            ...dispute,
            text: disagreement(partWords(told, id, dispute.part), dispute.mine, dispute.theirs),
            takeMine: activityEdits(sops.mine, id, dispute.part, dispute.mine),
            takeTheirs: activityEdits(sops.theirs, id, dispute.part, dispute.theirs),
          })),
      );
    }
  }
  const [was, my, their] = [sops.base, sops.mine, sops.theirs].map((sop) => idsOf(sop.activities));
  const order = mergeOrder(was ?? [], my ?? [], their ?? [], new Set(kept.keys()));
  if (order.isDisputed) conflicts.push(reordered(my ?? [], their ?? [], kept));
  const rows = order.ids.flatMap((id) => kept.get(id) ?? []);
  return mergeNumbers(sops, rows, conflicts);
}

/** A number moves on with the rows above: that alone is no change of the row. */
function unnumbered({ id, base, mine, theirs }: Three<Activity>): Three<object> {
  const plain = (row: Activity | undefined) => row && withoutNumber(row);
  return { id, base: plain(base), mine: plain(mine), theirs: plain(theirs) };
}

/** Field by field, and so within mutu baku and work; outcomes and notifications item by item. */
function mergeActivity(base: Activity, mine: Activity, theirs: Activity) {
  const plain = ({ mutuBaku: _mutuBaku, work: _work, ...others }: Activity) => others;
  const others = mergeFields(plain(base), plain(mine), plain(theirs));
  const mutuBaku = mergeFields(base.mutuBaku, mine.mutuBaku, theirs.mutuBaku);
  const work = mergeFields(base.work, mine.work, theirs.work);
  const within = (name: string, disputes: readonly FieldDispute[]) =>
    disputes.map((dispute) => ({ ...dispute, part: `${name}.${dispute.part}` }));
  const value: Activity = { ...others.value, mutuBaku: mutuBaku.value, work: work.value };
  return {
    value,
    disputes: [
      // What was inferred and what of it is confirmed is worth no question: mine holds.
      ...others.disputes.filter(({ part }) => part !== 'inferences'),
      ...within('mutuBaku', mutuBaku.disputes),
      ...within('work', work.disputes),
    ],
  };
}

const parts: Readonly<Record<string, readonly [id: string, en: string]>> = {
  name: ['Kegiatan', 'Name'],
  description: ['Uraian lengkap', 'Full text'],
  performer: ['Pelaksana', 'Performer'],
  status: ['Status perkara', 'Status of the case'],
  notifications: ['Pemberitahuan', 'Notifications'],
  'mutuBaku.requiredInputs': ['Kelengkapan', 'Inputs'],
  'mutuBaku.duration': ['Waktu', 'Time'],
  'mutuBaku.outputs': ['Output', 'Outputs'],
  'mutuBaku.remarks': ['Keterangan', 'Remarks'],
  'work.kind': ['Bentuk pekerjaan', 'Kind of work'],
  'work.letters': ['Surat', 'Letters'],
  'work.outcomes': ['Pilihan hasil', 'Outcomes'],
};

function partWords(told: ElementWords, id: string, part: string) {
  const step = told.of(id);
  const [name, nameEn] = parts[part] ?? [part, part];
  return words(`${name} ${step.id}`, `${nameEn} of ${step.en}`);
}

function reordered(
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlyMap<string, Activity>,
): MergeConflict {
  const edits = (ids: readonly string[]): SopEdit[] => {
    const there = ids.filter((id) => kept.has(id));
    return there.map((activity, index) => ({
      kind: 'move-activity',
      activity,
      after: there[index - 1],
    }));
  };
  return {
    code: 'both-reordered',
    element: '',
    part: 'activities',
    mine,
    theirs,
    text: words(
      'Urutan langkah: Anda dan penulis lain mengubahnya dengan cara berbeda',
      'Order of the steps: you and the other author changed it in different ways',
    ),
    takeMine: edits(mine),
    takeTheirs: edits(theirs),
  };
}

function removedByMe({ mine, theirs }: ThreeSops, activity: Activity): MergeConflict {
  const name = quoted(activity.name);
  const there = new Set(idsOf(mine.activities));
  const row = theirs.activities.findIndex(({ id }) => id === activity.id);
  const after = theirs.activities.slice(0, row).findLast(({ id }) => there.has(id))?.id;
  return {
    code: 'removed-by-me',
    element: activity.id,
    part: '',
    mine: undefined,
    theirs: activity,
    text: words(
      `Langkah ${name}: Anda menghapusnya, penulis lain mengubah isi atau alurnya`,
      `Step ${name}: you removed it, the other author changed it or the flow around it`,
    ),
    takeMine: [],
    takeTheirs: [{ kind: 'add-activity', after, activity: withoutNumber(activity) }],
  };
}

/** It gets the number of the place that it comes to. */
const withoutNumber = ({ number: _number, ...activity }: Activity) => activity;

function removedByThem(activity: Activity): MergeConflict {
  const name = quoted(activity.name);
  return {
    code: 'removed-by-them',
    element: activity.id,
    part: '',
    mine: activity,
    theirs: undefined,
    text: words(
      `Langkah ${name}: Anda mengubah isi atau alurnya, penulis lain menghapusnya`,
      `Step ${name}: you changed it or the flow around it, the other author removed it`,
    ),
    takeMine: [],
    takeTheirs: [{ kind: 'remove-activity', activity: activity.id }],
  };
}

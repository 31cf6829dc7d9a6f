import type { Performer } from '@alur/model/sop/sop.js';
import type { SopEdit } from '../../edit/sop-edit.ts';
import { quoted, words } from '../element-words.ts';
import type { MergeConflict } from './merge-conflict.ts';
import { mergeFields } from './merge-fields.ts';
import { disagreement } from './merge-identity.ts';
import { mergeOrder } from './merge-order.ts';
import { presenceOf } from './merge-presence.ts';
import { byId, idsOf, type ThreeSops } from './three-sops.ts';

/** The columns of the table. One that either author gives new steps to is in use. */
export function mergePerformers(sops: ThreeSops, conflicts: MergeConflict[]): readonly Performer[] {
  const kept = new Map<string, Performer>();
  const isTouched = (side: 'mine' | 'theirs', id: string) => newSteps(sops, side, id).length > 0;
  for (const three of byId(sops, 'performers')) {
    const { id, base, mine, theirs } = three;
    const presence = presenceOf(three, isTouched);
    const [my, their] = [mine ?? theirs, theirs ?? mine];
    if (presence === 'removed-by-me' && theirs) {
      conflicts.push(removedByMe(sops, theirs));
    } else if (presence === 'removed-by-them' && mine) {
      conflicts.push(removedByThem(mine));
      kept.set(id, mine);
    } else if (presence === 'merge' && my && their) {
      const { value, disputes } = mergeFields<Performer>(base ?? my, my, their);
      kept.set(id, value);
      for (const dispute of disputes) {
        const edit = (to: unknown): SopEdit[] => [
          {
            kind: 'set-performer',
            performer: id,
            change: { [dispute.part]: to },
          },
        ];
        conflicts.push({
          code: 'both-changed',
          element: id,
          ...dispute,
          text: disagreement(
            words(`Pelaksana ${quoted(my.name)}`, `Performer ${quoted(my.name)}`),
            dispute.mine,
            dispute.theirs,
          ),
          takeMine: edit(dispute.mine),
          takeTheirs: edit(dispute.theirs),
        });
      }
    }
  }
  const [was, my, their] = [sops.base, sops.mine, sops.theirs].map((sop) => idsOf(sop.performers));
  const order = mergeOrder(was ?? [], my ?? [], their ?? [], new Set(kept.keys()));
  if (order.isDisputed) {
    const edits = (ids: readonly string[]) => movesTo(ids.filter((id) => kept.has(id)));
    conflicts.push({
      code: 'both-reordered',
      element: '',
      part: 'performers',
      mine: my,
      theirs: their,
      text: words(
        'Urutan kolom pelaksana: Anda dan penulis lain mengubahnya dengan cara berbeda',
        'Order of the performers: you and the other author changed it in different ways',
      ),
      takeMine: edits(my ?? []),
      takeTheirs: edits(their ?? []),
    });
  }
  return order.ids.flatMap((id) => kept.get(id) ?? []);
}

const movesTo = (ids: readonly string[]): SopEdit[] =>
  ids.map((performer, index) => ({ kind: 'move-performer', performer, after: ids[index - 1] }));

/** Steps that a side gave to a performer who did not have them. */
function newSteps({ base, mine, theirs }: ThreeSops, side: 'mine' | 'theirs', performer: string) {
  const before = new Map(base.activities.map((each) => [each.id, each.performer]));
  const { activities } = side === 'mine' ? mine : theirs;
  return activities.filter(
    (each) => each.performer === performer && before.get(each.id) !== performer,
  );
}

function removedByMe(sops: ThreeSops, performer: Performer): MergeConflict {
  const name = quoted(performer.name);
  return {
    code: 'removed-by-me',
    element: performer.id,
    part: '',
    mine: undefined,
    theirs: performer,
    text: words(
      `Pelaksana ${name}: Anda menghapusnya, penulis lain mengubah atau memakainya`,
      `Performer ${name}: you removed it, the other author changed or uses it`,
    ),
    takeMine: [],
    takeTheirs: [
      { kind: 'add-performer', performer },
      ...newSteps(sops, 'theirs', performer.id).map(({ id }): SopEdit => ({
        kind: 'place-symbol',
        activity: id,
        performer: performer.id,
        symbol: 'process',
      })),
    ],
  };
}

function removedByThem(performer: Performer): MergeConflict {
  const name = quoted(performer.name);
  return {
    code: 'removed-by-them',
    element: performer.id,
    part: '',
    mine: performer,
    theirs: undefined,
    text: words(
      `Pelaksana ${name}: Anda mengubah atau memakainya, penulis lain menghapusnya`,
      `Performer ${name}: you changed or use it, the other author removed it`,
    ),
    takeMine: [],
    takeTheirs: [{ kind: 'remove-performer', performer: performer.id }],
  };
}

import { called } from '../../called.ts';
import { listedActivities } from '../../listed-activities.ts';
import { sopRule } from '../../rule.ts';

export const numberedWithoutGaps = sopRule((sop, report) => {
  const listed = listedActivities(sop);
  if (listed.length > 1 && listed.every(({ number }) => number === '')) {
    report(
      sop.id,
      'Kegiatan bernomor urut, tetapi SOP ini tidak menomori satu kegiatan pun. Beri nomor dari 1 (sop:step number).',
      'Activities are numbered, but this SOP numbers none. Number them from 1 (sop:step number).',
    );
    return;
  }
  const ids = new Set(listed.map(({ id }) => id));
  let before: string | undefined;
  // Also an inferred activity may fill a number: one paragraph of prose, several activities.
  for (const activity of sop.activities) {
    const { number } = activity;
    if (number === '') {
      if (!ids.has(activity.id)) continue;
      report(
        activity.id,
        `Setiap kegiatan bernomor, tetapi ${called(activity)} tidak. Beri nomor (sop:step number).`,
        `Every activity has a number, but ${called(activity)} has none. Give it one (sop:step number).`,
      );
      continue;
    }
    const others = listed.filter((other) => other.number === number);
    if (others.findIndex(({ id }) => id === activity.id) > 0) {
      report(
        activity.id,
        `Setiap kegiatan bernomor sendiri, tetapi nomor ${number} pada ${called(activity)} sudah dipakai. Beri nomor berikutnya.`,
        `Every activity has a number of its own, but ${number} at ${called(activity)} is taken. Give it the next one.`,
      );
    } else if (number !== before && !follows(parts(before), parts(number))) {
      const after =
        before === undefined
          ? ['di awal', 'at the start']
          : [`setelah ${before}`, `after ${before}`];
      report(
        activity.id,
        `Nomor kegiatan berurutan tanpa celah, tetapi ${number} pada ${called(activity)} tidak berlaku ${after[0]}. Perbaiki nomornya atau tambahkan kegiatan yang hilang.`,
        `Activities are numbered without gaps, but ${number} at ${called(activity)} does not come ${after[1]}. Mend the number or add the activity that is missing.`,
      );
    }
    before = number;
  }
});

const parts = (number: string | undefined) =>
  number?.replace(/\.$/, '').split('.').map(Number) ?? [];

/** 4 after 3, 10.2 after 10.1, 9.2.1 after 9.1.4, 3.1 after 3; at the start whatever ends in 1. */
function follows(before: readonly number[], next: readonly number[]): boolean {
  if (before.length === 0) return next.at(-1) === 1;
  const same = next.findIndex((part, index) => part !== before[index]);
  if (same < 0) return false;
  const rest = next.slice(same + 1);
  return next[same] === (before[same] ?? 0) + 1 && rest.every((part) => part === 1);
}

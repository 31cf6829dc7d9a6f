import { readDurations } from '@alur/model/calendar/duration-text.js';
import { roughWorkingMinutes, workingDayMinutes } from '@alur/model/calendar/rough-length.js';
import { longestPath } from '../../longest-path.ts';
import { sopRule } from '../../rule.ts';

export const withinServiceTime = sopRule((sop, report, { serviceTimes = [] }) => {
  const times = new Map(sop.activities.map(({ id, mutuBaku }) => [id, longest(mutuBaku.duration)]));
  const sum = longestPath(sop, ({ id }) => times.get(id) ?? 0);
  for (const { permitType, text } of serviceTimes) {
    const promised = longest(text);
    if (promised === undefined || sum <= promised) continue;
    const { id, en } = inWords(sum);
    report(
      sop.id,
      `Jumlah waktu pada jalan terpanjang tidak melebihi waktu layanan, tetapi pada SOP ini ${id}, sedangkan izin "${permitType}" menjanjikan ${text}. Singkatkan kegiatannya atau perbaiki "serviceTime" izin itu.`,
      `The times along the longest path stay within the service time, but in this SOP they come to ${en} while the permit "${permitType}" promises ${text}. Shorten the activities or mend the permit's "serviceTime".`,
    );
  }
});

/** In rough working minutes; undefined where the text gives no upper bound. */
function longest(text: string): number | undefined {
  const minutes = readDurations(text).flatMap((each) => roughWorkingMinutes(each) ?? []);
  return minutes.length === 0 ? undefined : Math.max(...minutes);
}

/** "2 hari kerja 3 jam 15 menit", of working days. */
function inWords(minutes: number): { readonly id: string; readonly en: string } {
  const whole = Math.ceil(minutes);
  const parts = [
    [Math.floor(whole / workingDayMinutes), 'hari kerja', 'working days'],
    [Math.floor((whole % workingDayMinutes) / 60), 'jam', 'hours'],
    [(whole % workingDayMinutes) % 60, 'menit', 'minutes'],
  ] as const;
  const shown = parts.filter(([amount]) => amount > 0);
  return {
    id: shown.map(([amount, id]) => `${amount} ${id}`).join(' '),
    en: shown.map(([amount, , en]) => `${amount} ${en}`).join(' '),
  };
}

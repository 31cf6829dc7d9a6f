import { readDurations } from '@alur/model/calendar/duration-text.js';
import { called } from '../../called.ts';
import { sopRule } from '../../rule.ts';
import { isStated } from '../../stated.ts';

export const readableDuration = sopRule((sop, report) => {
  for (const activity of sop.activities) {
    const { duration } = activity.mutuBaku;
    if (!isStated(duration) || readDurations(duration).length > 0) continue;
    report(
      activity.id,
      `Waktu harus dapat dihitung, tetapi waktu ${called(activity)}, "${duration}", tidak dapat dibaca. Tulis bilangan dan satuannya, misalnya "30 menit" atau "1 – 3 hari kerja".`,
      `A time must be countable, but that of ${called(activity)}, "${duration}", cannot be read. Write a number and its unit, for instance "30 menit" or "1 – 3 hari kerja".`,
    );
  }
});

import { readDurations } from '@alur/model/calendar/duration-text.js';
import type { FindMend } from '../../mend.ts';

const units = ['menit', 'jam', 'hari', 'minggu', 'bulan', 'tahun'] as const;

/** Other words for them, and short forms that mean nothing else: "h" may be an hour or a day. */
const others: Readonly<Record<string, string>> = {
  ...{ min: 'menit', mins: 'menit', minute: 'menit', minutes: 'menit' },
  ...{ j: 'jam', jm: 'jam', hour: 'jam', hours: 'jam' },
  ...{ hk: 'hari kerja', day: 'hari', days: 'hari', week: 'minggu', mgg: 'minggu' },
  ...{ month: 'bulan', th: 'tahun', year: 'tahun' },
};

/** The text with its slips mended, or the time that stands in it; no time that is not there. */
export const mendReadableDuration: FindMend = ({ pointer }, { activities }) => {
  const written = activities.find(({ id }) => id === pointer)?.mutuBaku.duration;
  if (written === undefined) return undefined;
  const proposal = readableDuration(written);
  if (proposal === undefined) return undefined;
  return {
    label: { id: `Tulis "${proposal}"`, en: `Write "${proposal}"` },
    edits: [{ kind: 'set-mutu-baku', activity: pointer, change: { duration: proposal } }],
  };
};

/** A time that cannot be read with its slips mended; undefined where it says none. */
export function readableDuration(written: string): string | undefined {
  return [spelt(written), timesIn(spelt(written))].find(
    (text) => text !== '' && readDurations(text).length > 0,
  );
}

/** "30menit", "1/2 jam", "2 hri kerja": units as they are written, halves as numbers. */
function spelt(text: string): string {
  return text
    .replace(/(\d)\s*½/g, '$1,5')
    .replace(/½|\b1\/2\b/g, '0,5')
    .replace(/(\d)(?=\p{L})/gu, '$1 ')
    .replace(/(?<=\d\s*)\p{L}+/gu, (word) => unitLike(word.toLowerCase()) ?? word)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The amounts with a unit that a sentence holds, first to last. */
function timesIn(text: string): string {
  const found = text.match(
    new RegExp(
      String.raw`\d+(?:[.,]\d+)?(?:\s*[-–]\s*\d+)?\s*(?:${units.join('|')})(?:\s+(?:kerja|kalender))?`,
      'gi',
    ),
  );
  return found?.length === 1 ? found[0] : '';
}

/** The unit that a word is but for one letter left out, put in, wrong, or two changed places. */
function unitLike(word: string): string | undefined {
  if (word in others) return others[word];
  return units.find((unit) => unit === word || isOneSlip(word, unit));
}

function isOneSlip(word: string, unit: string): boolean {
  const [shorter, longer] = word.length < unit.length ? [word, unit] : [unit, word];
  if (longer.length - shorter.length > 1 || shorter.length < 3) return false;
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  if (longer.length > shorter.length) return shorter.slice(at) === longer.slice(at + 1);
  const isSwapped = shorter[at] === longer[at + 1] && shorter[at + 1] === longer[at];
  return (
    shorter.slice(at + 1) === longer.slice(at + 1) ||
    (isSwapped && shorter.slice(at + 2) === longer.slice(at + 2))
  );
}

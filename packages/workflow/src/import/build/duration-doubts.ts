import { readDurations } from '@alur/model/calendar/duration-text.js';
import { readableDuration } from '../../lint/rules/readable-duration/mend.ts';
import type { DoubtDraft } from '../doubt-draft.ts';
import type { BuiltIds, Understood } from './understood.ts';

/** A time that cannot be read, or whose unit stands elsewhere. */
export function durationDoubts(
  { rows }: Understood,
  ids: BuiltIds,
  at: number,
): readonly DoubtDraft[] {
  const row = rows[at];
  const duration = row?.duration ?? '';
  const activity = ids.steps[at] ?? '';
  if (row?.isUnitFromHead === true)
    return [
      {
        code: 'duration',
        element: activity,
        proposal: { id: duration, en: duration },
        why: {
          id: 'Satuannya hanya tertulis pada kepala kolom.',
          en: 'Its unit stands in the head of the column only.',
        },
        confidence: 0.95,
      },
    ];
  if (!/[\p{L}\d]/u.test(duration) || readDurations(duration).length > 0) return [];
  const amount = /^\D*(\d+)\D*$/.exec(duration)?.[1];
  const mended = readableDuration(duration);
  const guesses =
    amount === undefined ? [] : ['menit', 'jam', 'hari'].map((unit) => `${amount} ${unit}`);
  const texts = mended === undefined ? guesses : [mended];
  return [
    {
      code: 'duration',
      element: activity,
      proposal: { id: duration, en: duration },
      why: {
        id: 'Waktu ini tidak terbaca sebagai lama kerja; ditulis seperti dalam dokumen dan tidak dipantau.',
        en: 'This time cannot be read as a length; it is kept as written and not tracked.',
      },
      confidence: 0.3,
      alternatives: texts.map((text) => ({
        label: { id: text, en: text },
        edits: [{ kind: 'set-mutu-baku', activity, change: { duration: text } }],
      })),
    },
  ];
}

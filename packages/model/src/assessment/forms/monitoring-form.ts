import type { DeviationCause, FollowUpAction } from '../../case/event.ts';
import type { Sop } from '../../sop/sop.ts';
import { say, type LocalText } from '../../text.ts';
import { durationText } from '../duration-words.ts';
import type { SummaryStep } from '../summary/select-steps.ts';
import { byActivity, onTime, type GroupSummary } from '../summary/on-time.ts';
import { causeWords, followUpWords, wordsOf } from '../words.ts';
import { mostOften } from './most-often.ts';

/**
 * The form by which an SOP is monitored every six months (PermenPAN-RB 35/2012), filled as far as
 * the logs can: No | Prosedur | Penilaian | Catatan | Tindakan | Paraf. It is a proposal; the
 * assessor changes what observation and interviews say otherwise, and signs.
 */
export interface MonitoringRow {
  readonly number: string;
  readonly procedure: string;
  /** Berjalan baik, or not; undefined where nothing was done, so that nobody can tell. */
  readonly runsWell: boolean | undefined;
  readonly notes: Required<LocalText>;
  readonly action: Required<LocalText>;
}

/**
 * A procedure runs well while at least so many of its visits deviate in nothing. Our own reading:
 * the regulation leaves it to the assessor.
 */
export const runsWellFrom = 0.9;

export function monitoringForm(
  sop: Sop,
  steps: readonly SummaryStep[],
  { share = runsWellFrom }: { readonly share?: number } = {},
): readonly MonitoringRow[] {
  const groups = new Map(onTime(steps, byActivity).map((group) => [group.key, group]));
  return sop.activities.map(({ id, number, name }): MonitoringRow => {
    const group = groups.get(id);
    if (!group) return { number, procedure: name, runsWell: undefined, notes: none, action: empty };
    const own = steps.filter(({ step }) => step.activity === id);
    return {
      number,
      procedure: name,
      runsWell: 1 - group.deviating / group.steps >= share,
      notes: notesOf(group, own),
      action: actionOf(own),
    };
  });
}

const none: Required<LocalText> = {
  id: 'Tidak dilaksanakan dalam masa ini.',
  en: 'Not carried out in this time.',
};

const empty: Required<LocalText> = { id: '', en: '' };

function notesOf(group: GroupSummary, steps: readonly SummaryStep[]): Required<LocalText> {
  const { input, time, output } = group.deviations;
  const late = steps.flatMap(({ step: { time: each } }) =>
    each.verdict === 'late' ? [{ seconds: each.deviationSeconds ?? 0, counts: each.counts }] : [],
  );
  const longest = late.toSorted((a, b) => b.seconds - a.seconds)[0];
  const by = longest && durationText(longest.seconds, longest.counts);
  const causes = steps.flatMap(({ step }) =>
    step.deviations.flatMap(({ cause }) => (cause ? [cause.code] : [])),
  );
  const cause = mostOften<DeviationCause>(causes);
  const parts: (readonly [id: string, en: string])[] = [
    [`${group.steps} kali dilaksanakan`, `carried out ${timesEn(group.steps)}`],
    ...pick(group.deviating === 0, 'tanpa penyimpangan', 'without a deviation'),
    ...pick(
      time > 0,
      `${time} penyimpangan waktu${by ? ` (terlama ${by.id})` : ''}`,
      `${countEn(time, 'deviation')} in time${by ? ` (longest ${by.en})` : ''}`,
    ),
    ...pick(
      input > 0,
      `${input} kelengkapan kurang`,
      `${countEn(input, 'required input')} missing`,
    ),
    ...pick(
      output > 0,
      `${output} penyimpangan output`,
      `${countEn(output, 'deviation')} in output`,
    ),
    ...(cause ? [causeNote(cause)] : []),
  ];
  return {
    id: sentence(parts.map(([id]) => id)),
    en: sentence(parts.map(([, en]) => en)),
  };
}

const causeNote = (cause: DeviationCause): readonly [id: string, en: string] => [
  `penyebab terbanyak: ${say(wordsOf(causeWords, cause), 'id').toLowerCase()}`,
  `most often because: ${say(wordsOf(causeWords, cause), 'en').toLowerCase()}`,
];

function sentence(parts: readonly string[]): string {
  const text = parts.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const timesEn = (count: number): string => (count === 1 ? 'once' : `${count} times`);

const countEn = (count: number, what: string): string =>
  `${count} ${what}${count === 1 ? '' : 's'}`;

function pick(holds: boolean, id: string, en: string): (readonly [string, string])[] {
  return holds ? [[id, en]] : [];
}

/** What was decided about the deviations, most often first; what is still to be done stays open. */
function actionOf(steps: readonly SummaryStep[]): Required<LocalText> {
  const actions = steps.flatMap(({ step }) =>
    step.deviations.flatMap(({ followUp }) =>
      followUp && followUp.action !== 'none' ? [followUp.action] : [],
    ),
  );
  const action = mostOften<FollowUpAction>(actions);
  return action ? wordsOf(followUpWords, action) : empty;
}

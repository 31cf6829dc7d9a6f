import type { MutuBakuPart } from '../case/event.ts';
import type { StepNorm } from './norms.ts';
import type { AssessmentSettings } from './settings.ts';
import type { Issued, Visit } from './tally.ts';

/** A required input of a visit. `unknown`: the log does not say. */
export interface StepInput {
  readonly part: MutuBakuPart;
  readonly text: string;
  readonly state: 'present' | 'absent' | 'unknown';
}

/** An output of a visit. `due`: the step still runs. `not-due`: its outcome asks for none. */
export interface StepOutput {
  readonly part: MutuBakuPart;
  readonly text: string;
  readonly state: 'produced' | 'late' | 'missing' | 'unknown' | 'due' | 'not-due';
  /** Epoch milliseconds. */
  readonly at?: number | undefined;
  readonly reference?: string | undefined;
}

/** Kelengkapan: those that the SOP lists, then those that the log names beside them. */
export function stepInputs(
  visit: Visit,
  { activity }: Pick<StepNorm, 'activity'>,
  { silence }: AssessmentSettings,
): readonly StepInput[] {
  const { requiredInputs } = activity.mutuBaku;
  const silent = silence === 'deviation' && visit.endedAt !== undefined ? 'absent' : 'unknown';
  const listed = requiredInputs.map((text, part): StepInput => {
    const word = visit.inputs.find((each) => each.part === part);
    return { part, text, state: word ? stateOf(word.present) : silent };
  });
  const beside = visit.inputs
    .filter(({ part }) => typeof part === 'string')
    .map(({ part, present }): StepInput => ({ part, text: `${part}`, state: stateOf(present) }));
  return beside.length === 0 ? listed : [...listed, ...beside];
}

const stateOf = (present: boolean) => (present ? 'present' : 'absent');

/**
 * Output, as the SOP lists it. One that is `about` a letter or a mail is produced when that goes
 * out, and missing when it does not; of any other only what the log says is known.
 *
 * With a negative outcome ("dikembalikan") outputs are not asked for, unless the log itself says
 * that one is missing: our own reading.
 *
 * @param issued - letters and mails that went out from this visit on and before the next
 */
export function stepOutputs(
  visit: Visit,
  { activity }: Pick<StepNorm, 'activity'>,
  { silence }: AssessmentSettings,
  issued: readonly Issued[],
): readonly StepOutput[] {
  const { mutuBaku, work } = activity;
  if (mutuBaku.outputs.length === 0) return [];
  const tone = work.outcomes.find(({ id }) => id === visit.outcome)?.tone;
  const tracked = visit.outputs.length > 0 || silence === 'deviation';
  return mutuBaku.outputs.map(({ text, about }, part): StepOutput => {
    const words = visit.outputs.filter((each) => each.part === part || each.part === about);
    const produced = [
      ...words.filter((word) => word.produced),
      ...issued.filter((each) => each.about === about),
    ].reduce<{ at: number; reference?: string | undefined } | undefined>(
      (first, each) => (first && first.at <= each.at ? first : each),
      undefined,
    );
    const { endedAt } = visit;
    if (produced) {
      const { at, reference } = produced;
      const late = endedAt !== undefined && at > endedAt;
      return { part, text, state: late ? 'late' : 'produced', at, reference };
    }
    if (endedAt === undefined) return { part, text, state: 'due' };
    if (words.length > 0) return { part, text, state: 'missing' };
    if (visit.cancelled || tone === 'negative') return { part, text, state: 'not-due' };
    const traced = about !== undefined && /^(?:letter|mail):/.test(about);
    return { part, text, state: traced || tracked ? 'missing' : 'unknown' };
  });
}

import type { CaseEventType, MutuBakuPart } from '../case/event.ts';
import type { AssessedEvent } from './assessed-event.ts';
import { logFinding } from './log-finding.ts';
import type { Tally, Visit } from './tally.ts';

type Of<T extends CaseEventType> = Extract<AssessedEvent, { type: T }>;
type OfVisit = Of<
  | 'activity.started'
  | 'activity.completed'
  | 'activity.cancelled'
  | 'input.checked'
  | 'output.produced'
>;

export function takeStart(tally: Tally, event: Of<'activity.started'>, at: number): void {
  const { inputs, role } = event.data;
  const index = indexOf(tally, event);
  const visit = tally.visits[index];
  if (visit?.startedAt !== undefined) {
    complain(tally, event, 'doubled-start');
    return;
  }
  const begun = visit ?? newVisit(event);
  tally.visits[index] = {
    ...begun,
    role,
    startedAt: at,
    account: begun.account ?? accountOf(event),
    inputs: inputs ? checked(begun.inputs, inputs) : begun.inputs,
  };
}

export function takeEnd(tally: Tally, event: Of<'activity.completed'>, at: number): void {
  const { outcome, outputs, role } = event.data;
  const index = indexOf(tally, event);
  const visit = tally.visits[index] ?? newVisit(event);
  if (visit.endedAt !== undefined) {
    complain(tally, event, 'doubled-end');
    return;
  }
  tally.visits[index] = {
    ...visit,
    role: visit.role || role,
    endedAt: at,
    endSequence: event.sequence,
    account: accountOf(event) ?? visit.account,
    outcome,
    outputs: outputs
      ? [
          ...visit.outputs,
          ...outputs.map(({ output, produced }) => ({ part: output, produced, at })),
        ]
      : visit.outputs,
  };
}

export function takeCancel(tally: Tally, event: Of<'activity.cancelled'>, at: number): void {
  const index = indexOf(tally, event);
  const visit = tally.visits[index] ?? newVisit(event);
  if (visit.endedAt !== undefined) {
    complain(tally, event, 'doubled-end');
    return;
  }
  const endSequence = event.sequence;
  tally.visits[index] = { ...visit, endedAt: at, endSequence, cancelled: true };
}

export function takeInputs(tally: Tally, event: Of<'input.checked'>): void {
  const index = indexOf(tally, event);
  const visit = tally.visits[index] ?? newVisit(event);
  tally.visits[index] = { ...visit, inputs: checked(visit.inputs, event.data.inputs) };
}

export function takeOutput(tally: Tally, event: Of<'output.produced'>, at: number): void {
  const index = indexOf(tally, event);
  const visit = tally.visits[index] ?? newVisit(event);
  const { output, reference } = event.data;
  const word = { part: output, produced: true, at, reference };
  tally.visits[index] = { ...visit, outputs: [...visit.outputs, word] };
}

/** Where the visit stands, or is going to stand. */
function indexOf(tally: Tally, event: OfVisit): number {
  const { task } = event.data;
  const known = tally.places.get(task);
  if (known !== undefined) return known;
  tally.places.set(task, tally.visits.length);
  return tally.visits.length;
}

function newVisit({ data, sequence }: OfVisit): Visit {
  const { activity, task } = data;
  return { activity, task, role: '', cancelled: false, sequence, inputs: [], outputs: [] };
}

/** A later word on an input takes the place of an earlier one. */
function checked(
  before: Visit['inputs'],
  now: readonly { readonly input: MutuBakuPart; readonly present: boolean }[],
): Visit['inputs'] {
  const kept = before.filter(({ part }) => !now.some(({ input }) => input === part));
  return [...kept, ...now.map(({ input, present }) => ({ part: input, present }))];
}

function complain(tally: Tally, event: OfVisit, code: 'doubled-start' | 'doubled-end'): void {
  const { case: caseId, sequence, data } = event;
  tally.findings.push(logFinding(code, { case: caseId, sequence }, data.activity));
}

const accountOf = ({ actor }: AssessedEvent): string | undefined =>
  actor.kind === 'person' ? actor.account : undefined;

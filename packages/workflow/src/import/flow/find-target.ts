import type { LocalText } from '@alur/model/text.js';
import type { KnownPerformer } from '../performers/known-performer.ts';
import { mentionsIn } from '../performers/mentions.ts';
import type { StepRow } from '../table/step-row.ts';
import { servedWords } from '../words/roles.ts';
import type { Branch } from './branches-of.ts';
import type { Target } from './step-ways.ts';

export interface Procedure {
  readonly rows: readonly StepRow[];
  /** By row: the index of its performer. */
  readonly performers: readonly number[];
  readonly known: readonly KnownPerformer[];
  /** The rows that begin a part of the procedure under a heading of its own. */
  readonly starts: ReadonlySet<number>;
}

export interface FoundTarget {
  readonly target: Target;
  readonly isRefusal?: boolean | undefined;
  readonly confidence: number;
  readonly why: Required<LocalText>;
}

/** Where a branch of a step leads. */
export function findTarget(procedure: Procedure, at: number, branch: Branch): FoundTarget {
  const { rows } = procedure;
  if (branch.step !== undefined) {
    const target = stepNumbered(rows, branch.step);
    if (target !== undefined)
      return found(
        target,
        0.97,
        `Dokumen menyebut langkah ${branch.step}.`,
        `The document names step ${branch.step}.`,
      );
  }
  if (branch.does === 'reject')
    return {
      ...found(
        'end',
        0.85,
        `"${branch.action || branch.condition}" mengakhiri permohonan.`,
        `"${branch.action || branch.condition}" ends the matter.`,
      ),
      isRefusal: true,
    };
  if (branch.does === 'return') return returnTarget(procedure, at, branch.action);
  return onward(procedure, at, branch);
}

/** The step that a number in the text means: as printed, or its place where steps have none. */
export function stepNumbered(rows: readonly StepRow[], number: string): number | undefined {
  const printed = rows.findIndex((row) => row.number === number);
  if (printed >= 0) return printed;
  const place = Number(number);
  const isUnnumbered = rows.every((row) => row.number === '');
  return isUnnumbered && place >= 1 && place <= rows.length ? place - 1 : undefined;
}

/**
 * Where something goes back to: the last step before of whom the text names, where the application came
 * in where it is the applicant without a column, else to whoever handed it on.
 */
export function returnTarget(procedure: Procedure, at: number, action: string): FoundTarget {
  const { rows, performers, known } = procedure;
  const own = performers[at];
  const named = mentionsIn(action, known).find(
    ({ performer, as }) => performer !== own && as !== 'subject',
  );
  if (!named)
    return isToAbsentApplicant(procedure, action) && at > 1
      ? whereItCameIn(rows)
      : toSender(procedure, at, 0.65);
  const target = performers.slice(0, at).lastIndexOf(named.performer);
  if (target < 0) return toSender(procedure, at, 0.5);
  const name = known[named.performer]?.name ?? '';
  return found(
    target,
    0.85,
    `Dikembalikan kepada ${name}, yang terakhir bekerja pada langkah ${labelOf(rows, target)}.`,
    `Goes back to ${name}, whose last step before is ${labelOf(rows, target)}.`,
  );
}

const toApplicant = new RegExp(
  String.raw`\b(?:kepada|ke|pada|kpd)\s+(?:pihak\s+)?${servedWords.source}`,
  'i',
);

const isToAbsentApplicant = ({ known }: Procedure, action: string) =>
  toApplicant.test(action) && known.every(({ kind }) => kind !== 'applicant');

const whereItCameIn = (rows: readonly StepRow[]) =>
  found(
    0,
    0.55,
    `Pemohon tidak mempunyai kolom; disimpulkan ke langkah ${labelOf(rows, 0)}, tempat permohonannya diterima.`,
    `The applicant has no column; taken is step ${labelOf(rows, 0)}, where the application comes in.`,
  );

function toSender({ rows, performers }: Procedure, at: number, confidence: number): FoundTarget {
  const sender = performers.slice(0, at).findLastIndex((performer) => performer !== performers[at]);
  const target = sender >= 0 ? sender : Math.max(0, at - 1);
  return found(
    target,
    confidence,
    `Tidak disebut ke langkah mana; disimpulkan ke langkah ${labelOf(rows, target)}, yang menyerahkannya.`,
    `It does not say to which step; taken is step ${labelOf(rows, target)}, which handed it on.`,
  );
}

/** The next step; past it, where the text hands on to somebody whose step comes later only. */
function onward(
  { rows, performers, known }: Procedure,
  at: number,
  { action, isPositive }: Branch,
): FoundTarget {
  const next: Target = at + 1 < rows.length ? at + 1 : 'end';
  const named = isPositive
    ? undefined
    : mentionsIn(action, known).find(({ as }) => as === 'recipient');
  const later = named
    ? performers.findIndex((performer, row) => row > at && performer === named.performer)
    : -1;
  if (later > at + 1)
    return found(
      later,
      0.6,
      `Diteruskan kepada ${known[named?.performer ?? 0]?.name ?? ''}, yang baru bekerja pada langkah ${labelOf(rows, later)}.`,
      `Handed on to ${known[named?.performer ?? 0]?.name ?? ''}, whose next step is ${labelOf(rows, later)}.`,
    );
  // A good answer that leads on is what every reader expects.
  return found(
    next,
    isPositive ? 0.96 : 0.9,
    'Alur berlanjut ke langkah berikutnya.',
    'The flow goes on to the next step.',
  );
}

/** The number of a step for people. */
export function labelOf(rows: readonly StepRow[], at: number): string {
  return rows[at]?.number || String(at + 1);
}

function found(target: Target, confidence: number, id: string, en: string): FoundTarget {
  return { target, confidence, why: { id, en } };
}

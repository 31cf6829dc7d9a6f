import type { ClockMove, TrackedClock } from '@alur/client/tracking-service.js';
import { pauseReasons, resetReasons, resumeReasons } from '@alur/model/case/event.js';
import type { LocalText } from '@alur/model/text.js';
import { pauseWords } from '@alur/model/assessment/words.js';
import { resetWords, resumeWords } from './clock-messages.ts';

/** What an officer is about to do to the clock of a case. */
export interface ClockForm {
  readonly kind: ClockMove['kind'];
  readonly reason: string;
  readonly note: string;
  readonly isSending: boolean;
  readonly fault?: Required<LocalText> | undefined;
}

/** What may be done to a clock as it stands. */
export function movesOf({
  state,
  resets,
  resetsAllowed,
}: TrackedClock): readonly ClockMove['kind'][] {
  const reset = resets < resetsAllowed ? (['reset'] as const) : [];
  if (state === 'waiting') return ['start'];
  if (state === 'running') return ['pause', ...reset];
  if (state === 'paused') return ['resume', ...reset];
  return [];
}

export const emptyForm = (kind: ClockMove['kind']): ClockForm => ({
  kind,
  reason: '',
  note: '',
  isSending: false,
});

export interface ReasonChoice {
  readonly code: string;
  readonly text: Required<LocalText>;
}

/** The reasons to choose between; none for the start, which only needs a complete file. */
export function reasonsOf(kind: ClockMove['kind']): readonly ReasonChoice[] {
  if (kind === 'pause') return pauseReasons.map((code) => ({ code, text: pauseWords[code] }));
  if (kind === 'resume') return resumeReasons.map((code) => ({ code, text: resumeWords[code] }));
  if (kind === 'reset') return resetReasons.map((code) => ({ code, text: resetWords[code] }));
  return [];
}

/** What is to be sent; undefined while a reason is missing. */
export function moveOf({ kind, reason, note }: ClockForm): ClockMove | undefined {
  const words = note.trim() ? { note: note.trim() } : {};
  if (kind === 'start') return { kind, ...words };
  if (kind === 'pause') {
    const found = pauseReasons.find((each) => each === reason);
    return found && { kind, reason: found, ...words };
  }
  if (kind === 'resume') {
    const found = resumeReasons.find((each) => each === reason);
    return found && { kind, reason: found, ...words };
  }
  const found = resetReasons.find((each) => each === reason);
  return found && { kind, reason: found, ...words };
}

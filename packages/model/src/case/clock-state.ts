import type { LocalText } from '../text.ts';
import type { CaseClockRule } from './clock-rule.ts';
import type { CaseEvent, PauseReason, ResetReason } from './event.ts';

/** What the log has said of the clock so far: plain JSON, instants in epoch milliseconds. */
export interface ClockState {
  readonly running: 'waiting' | 'running' | 'paused' | 'ended';
  /** When the file was complete; kept when the clock is reset. */
  readonly completeAt?: number | undefined;
  /** When counting began: `completeAt`, or the last reset. */
  readonly startedAt?: number | undefined;
  readonly endedAt?: number | undefined;
  /** Since counting began, in order; the last may be open. */
  readonly pauses: readonly ClockPause[];
  readonly resets: readonly ClockReset[];
  /** The case was decided by nobody in time (OSS 57). */
  readonly deemedGranted: boolean;
  readonly findings: readonly ClockFinding[];
}

export interface ClockPause {
  readonly from: number;
  readonly to?: number | undefined;
  readonly reason: PauseReason;
}

export interface ClockReset {
  readonly at: number;
  readonly reason: ResetReason;
}

/** An event that the clock does not follow. */
export interface ClockFinding {
  /** Of the event. */
  readonly sequence: number;
  readonly code: keyof typeof texts;
  readonly message: Required<LocalText>;
}

export const clockAtRest: ClockState = {
  running: 'waiting',
  pauses: [],
  resets: [],
  deemedGranted: false,
  findings: [],
};

/**
 * The clock after one more event of its case. It starts once, stands still only by an event with a
 * reason, and does not follow what the rule does not allow: that becomes a finding.
 */
export function takeClockEvent(
  state: ClockState,
  event: CaseEvent,
  rule: Pick<CaseClockRule, 'startsWhen' | 'maxResets'>,
): ClockState {
  const at = Date.parse(event.at);
  if (state.running === 'ended') {
    return event.type.startsWith('clock.') ? found(state, event, 'after-end') : state;
  }
  if (isComplete(event, rule)) return state.running === 'waiting' ? start(state, at) : state;
  switch (event.type) {
    case 'clock.started':
      return state.running === 'waiting' ? start(state, at) : found(state, event, 'runs-already');
    case 'clock.paused': {
      if (state.running !== 'running') return found(state, event, 'not-running');
      const pauses = [...state.pauses, { from: at, reason: event.data.reason }];
      return { ...state, running: 'paused', pauses };
    }
    case 'clock.resumed':
      return state.running === 'paused'
        ? { ...state, running: 'running', pauses: closed(state.pauses, at) }
        : found(state, event, 'not-paused');
    case 'clock.reset': {
      if (state.running === 'waiting') return found(state, event, 'not-running');
      if (state.resets.length >= rule.maxResets) {
        // What was asked for has been answered all the same, so the time at least goes on.
        const on = { ...state, running: 'running', pauses: closed(state.pauses, at) } as const;
        return found(on, event, 'too-many-resets');
      }
      const resets = [...state.resets, { at, reason: event.data.reason }];
      return { ...state, running: 'running', startedAt: at, pauses: [], resets };
    }
    case 'case.ended': {
      const deemedGranted = event.data.status === 'deemedGranted';
      return { ...state, running: 'ended', endedAt: at, deemedGranted };
    }
    default:
      return state;
  }
}

function isComplete(event: CaseEvent, { startsWhen }: Pick<CaseClockRule, 'startsWhen'>): boolean {
  if (startsWhen.length === 0) return event.type === 'case.submitted';
  if (event.type !== 'activity.completed') return false;
  const { activity, outcome } = event.data;
  return startsWhen.some(
    (each) =>
      each.activity === activity && (each.outcome === undefined || each.outcome === outcome),
  );
}

const start = (state: ClockState, at: number): ClockState => ({
  ...state,
  running: 'running',
  completeAt: at,
  startedAt: at,
});

const closed = (pauses: readonly ClockPause[], to: number): readonly ClockPause[] =>
  pauses.map((pause) => (pause.to === undefined ? { ...pause, to } : pause));

function found(state: ClockState, { sequence }: CaseEvent, code: ClockFinding['code']): ClockState {
  const finding = { sequence, code, message: texts[code] };
  return { ...state, findings: [...state.findings, finding] };
}

const texts = {
  'runs-already': {
    id: 'Waktu sudah berjalan. Catatan ini tidak mengubah apa pun.',
    en: 'The clock runs already. This event changes nothing.',
  },
  'not-running': {
    id: 'Waktu tidak sedang berjalan, sehingga tidak dapat dihentikan atau diulang. Periksa urutan catatan.',
    en: 'The clock does not run, so it cannot be paused or reset. Check the order of the events.',
  },
  'not-paused': {
    id: 'Waktu tidak sedang berhenti, sehingga tidak dapat dilanjutkan. Periksa urutan catatan.',
    en: 'The clock does not stand still, so it cannot go on. Check the order of the events.',
  },
  'too-many-resets': {
    id: 'Batas pengulangan waktu sudah tercapai. Waktu berjalan terus dan tidak diulang dari awal.',
    en: 'The limit of resets is reached. The clock goes on and does not start from zero.',
  },
  'after-end': {
    id: 'Berkas sudah selesai. Catatan ini tidak mengubah waktunya.',
    en: 'The case has ended. This event does not change its time.',
  },
} as const;

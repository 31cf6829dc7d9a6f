import type { TrackedStep } from '@alur/client/tracking-service.js';
import { verdictWords } from '@alur/model/assessment/words.js';
import type { LocalText } from '@alur/model/text.js';
import type { Sign } from '../../status/signs.ts';
import { tableMessages as words } from './messages.ts';
import { isLate } from './urgency.ts';

/** How a step stands, in words, a colour and a sign that say the same. */
export interface ShownState {
  readonly text: Required<LocalText>;
  readonly tone: '' | 'info' | 'success' | 'warning' | 'danger';
  readonly sign: Sign;
}

/** @param now - epoch milliseconds */
export function shownState(step: Pick<TrackedStep, 'state' | 'time'>, now: number): ShownState {
  if (step.state === 'cancelled') return { text: words.cancelled, tone: '', sign: 'ring' };
  if (step.state === 'unfinished') return { text: words.unfinished, tone: '', sign: 'ring' };
  const running = step.state === 'running';
  const verdict = running && isLate(step, now) ? 'late' : step.time.verdict;
  if (verdict === 'not-assessable') {
    // Without a norm there is nothing to be late against, but a step is done or it is not.
    return running
      ? { text: words.running, tone: 'info', sign: 'dot' }
      : { text: words.done, tone: '', sign: 'check' };
  }
  const text = verdict === 'paused' ? words.paused : verdictWords[verdict];
  return { text, ...looks[verdict] };
}

const looks: Readonly<Record<TrackedStep['time']['verdict'], Omit<ShownState, 'text'>>> = {
  late: { tone: 'danger', sign: 'cross' },
  soon: { tone: 'warning', sign: 'clock' },
  running: { tone: 'info', sign: 'dot' },
  paused: { tone: '', sign: 'pause' },
  'in-time': { tone: 'success', sign: 'check' },
  'too-fast': { tone: 'warning', sign: 'clock' },
  'not-assessable': { tone: '', sign: 'ring' },
};

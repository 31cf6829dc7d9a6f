import {
  takeClockEvent,
  type ClockFinding,
  type ClockState,
} from '@alur/model/case/clock-state.js';
import type { CaseEvent, CaseEventBody, ClockNote } from '@alur/model/case/event.js';
import type { LocalText } from '@alur/model/text.js';
import { ServiceError } from '../permit-service.ts';
import type { ClockMove } from '../tracking-service.ts';
import type { CaseTerms } from './case-terms.ts';
import type { Written } from './written.ts';
import { WrittenTexts } from './written.ts';

/**
 * The event that moves the clock, if the rules let it: the same that read the log are asked before
 * it is written.
 *
 * @throws {ServiceError} `invalid` where the clock does not stand so, or the limit of resets is
 *   reached
 */
export function clockMove(
  state: ClockState,
  { clockRule }: Pick<CaseTerms, 'clockRule'>,
  move: ClockMove,
  newId: () => string,
): Written {
  const texts = new WrittenTexts(newId);
  const note = texts.add(move.note);
  const body = bodyOf(move, note === undefined ? {} : { note });
  const tried = { ...body, sequence: 0, at: new Date(0).toISOString() } as CaseEvent;
  const finding = takeClockEvent(state, tried, clockRule).findings.at(state.findings.length);
  if (finding) throw new ServiceError('invalid', refusals[finding.code](clockRule.maxResets));
  return { bodies: [body], texts: texts.all };
}

function bodyOf(move: ClockMove, note: ClockNote): CaseEventBody {
  switch (move.kind) {
    case 'start':
      return { type: 'clock.started', data: note };
    case 'pause':
      return { type: 'clock.paused', data: { ...note, reason: move.reason } };
    case 'resume':
      return { type: 'clock.resumed', data: { ...note, reason: move.reason } };
    case 'reset':
      return { type: 'clock.reset', data: { ...note, reason: move.reason } };
  }
}

const refusals: Readonly<Record<ClockFinding['code'], (resets: number) => Required<LocalText>>> = {
  'runs-already': () => ({
    id: 'Waktu berkas ini sudah berjalan. Muat ulang untuk melihat keadaannya.',
    en: 'The clock of this case runs already. Reload to see how it stands.',
  }),
  'not-running': () => ({
    id: 'Waktu berkas ini tidak sedang berjalan. Muat ulang untuk melihat keadaannya, lalu pilih tindakan yang sesuai.',
    en: 'The clock of this case does not run. Reload to see how it stands, then choose what fits.',
  }),
  'not-paused': () => ({
    id: 'Waktu berkas ini tidak sedang dihentikan, jadi tidak dapat dilanjutkan. Muat ulang untuk melihat keadaannya.',
    en: 'The clock of this case is not paused, so it cannot go on. Reload to see how it stands.',
  }),
  'too-many-resets': (resets) => ({
    id: `Waktu satu berkas hanya boleh diulang ${resets} kali, dan batas itu sudah tercapai. Lanjutkan waktunya.`,
    en: `The clock of one case may be reset ${resets} time(s), and that is used up. Let it go on.`,
  }),
  'after-end': () => ({
    id: 'Berkas ini sudah selesai. Waktunya tidak dapat diubah lagi.',
    en: 'This case has ended. Its clock cannot be moved any more.',
  }),
};

import type { LocalText } from '@alur/model/text.js';

/** Something that is not as it was, in an author's words. */
export interface SopChange {
  readonly code: SopChangeCode;
  /** The id of the row, performer, node or flow; empty for the SOP as a whole. */
  readonly element: string;
  /** "Waktu langkah 5: 30 menit → 45 menit". */
  readonly text: Required<LocalText>;
}

export const sopChangeCodes = [
  'identity-changed',
  'identity-item-added',
  'identity-item-removed',
  'identity-item-changed',
  'identity-items-reordered',
  'form-changed',
  'section-added',
  'section-removed',
  'section-changed',
  'performer-added',
  'performer-removed',
  'performer-renamed',
  'performer-role-changed',
  'performers-reordered',
  'step-added',
  'step-removed',
  'step-moved',
  'steps-renumbered',
  'step-renamed',
  'step-text-changed',
  'step-performer-changed',
  'duration-changed',
  'input-added',
  'input-removed',
  'input-changed',
  'inputs-reordered',
  'output-added',
  'output-removed',
  'output-changed',
  'outputs-reordered',
  'remarks-changed',
  'work-changed',
  'letters-changed',
  'outcome-added',
  'outcome-removed',
  'outcome-changed',
  'status-changed',
  'notification-added',
  'notification-removed',
  'notification-changed',
  'decision-added',
  'decision-removed',
  'question-changed',
  'answer-added',
  'answer-removed',
  'answer-changed',
  'answer-renamed',
  'condition-changed',
  'default-changed',
  'next-changed',
  'element-added',
  'element-removed',
  'element-changed',
  'beside-changed',
] as const;

export type SopChangeCode = (typeof sopChangeCodes)[number];

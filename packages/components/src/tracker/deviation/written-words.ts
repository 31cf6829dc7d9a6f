import type { CaseTracking, DeviationWords } from '@alur/client/tracking-service.js';
import type { Deviation } from '@alur/model/assessment/deviation.js';
import type { DeviationCause, FollowUpAction } from '@alur/model/case/event.js';

/** What stands in the form of a deviation. Empty where nothing is chosen or written. */
export interface WrittenWords {
  readonly cause: DeviationCause | '';
  readonly causeText: string;
  readonly action: FollowUpAction | '';
  readonly done: boolean;
  readonly followUpText: string;
}

export const noWords: WrittenWords = {
  cause: '',
  causeText: '',
  action: '',
  done: false,
  followUpText: '',
};

/** What has been said of a deviation so far. */
export function wordsSaid(
  { cause, followUp }: Pick<Deviation, 'cause' | 'followUp'>,
  texts: CaseTracking['texts'],
): WrittenWords {
  return {
    cause: cause?.code ?? '',
    causeText: textOf(cause?.text, texts),
    action: followUp?.action ?? '',
    done: followUp?.done ?? false,
    followUpText: textOf(followUp?.text, texts),
  };
}

export type WordsFault = 'nothing-new' | 'no-cause' | 'no-action' | 'say-more';

/** What of a form is to be sent: only what is new; or why it cannot be sent yet. */
export function wordsToSend(
  written: WrittenWords,
  said: WrittenWords,
): DeviationWords | WordsFault {
  const [causeText, followUpText] = [written.causeText.trim(), written.followUpText.trim()];
  if (causeText && !written.cause) return 'no-cause';
  if ((followUpText || written.done) && !written.action) return 'no-action';
  if (written.cause === 'other' && !causeText) return 'say-more';
  if (written.action === 'other' && !followUpText) return 'say-more';
  const isCauseNew = written.cause !== said.cause || causeText !== said.causeText;
  const isFollowUpNew =
    written.action !== said.action ||
    written.done !== said.done ||
    followUpText !== said.followUpText;
  const words: DeviationWords = {
    ...(written.cause &&
      isCauseNew && {
        cause: { code: written.cause, ...(causeText && { text: causeText }) },
      }),
    ...(written.action &&
      isFollowUpNew && {
        followUp: {
          action: written.action,
          done: written.done,
          ...(followUpText && { text: followUpText }),
        },
      }),
  };
  return words.cause || words.followUp ? words : 'nothing-new';
}

/** A text that is not there any more leaves its id unsaid. */
export function textOf(id: string | undefined, texts: CaseTracking['texts']): string {
  return id === undefined || !Object.hasOwn(texts, id) ? '' : (texts[id] ?? '');
}

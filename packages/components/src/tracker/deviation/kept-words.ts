import { deviationCauses, followUpActions } from '@alur/model/case/event.js';
import { noWords, type WrittenWords } from './written-words.ts';

/** Where words wait on this device until the back end has taken them. */
export interface KeptWords {
  read(): WrittenWords | undefined;
  write(words: WrittenWords): void;
  clear(): void;
}

/** In `localStorage`, by deviation. A browser that forbids it keeps nothing, and works on. */
export function keptWords(caseId: string, deviation: string): KeptWords {
  const key = `alur:deviation:${caseId}:${deviation}`;
  return {
    read: () => attempt(() => parse(localStorage.getItem(key))),
    write: (words) => attempt(() => localStorage.setItem(key, JSON.stringify(words))),
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}

/** What is stored may be of an older version or somebody's own; what does not fit is dropped. */
function parse(text: string | null): WrittenWords | undefined {
  const stored: unknown = JSON.parse(text ?? 'null');
  if (typeof stored !== 'object' || stored === null) return undefined;
  const { cause, causeText, action, done, followUpText } = stored as Record<string, unknown>;
  return {
    cause: deviationCauses.find((each) => each === cause) ?? noWords.cause,
    causeText: typeof causeText === 'string' ? causeText : '',
    action: followUpActions.find((each) => each === action) ?? noWords.action,
    done: done === true,
    followUpText: typeof followUpText === 'string' ? followUpText : '',
  };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

import type { CaseTracking } from '@alur/client/tracking-service.js';
import type { Deviation } from '@alur/model/assessment/deviation.js';
import type { Language } from '@alur/model/text.js';
import type { WordsState } from './deviation-desk.ts';
import type { WrittenWords } from './written-words.ts';

/** What the deviations of a case are drawn from. */
export interface DeviationSource {
  readonly texts: CaseTracking['texts'];
  readonly mayExplain: boolean;
  readonly language: Language;
  /** A moment, short: "Sel 24 Nov 10.05 WITA". */
  readonly at: (epoch: number) => string;
  readonly roleTitle: (role: string) => string;
  readonly wordsOf: (deviation: Deviation) => WrittenWords;
  readonly stateOf: (deviation: Deviation) => WordsState;
  readonly onWrite: (deviation: Deviation, change: Partial<WrittenWords>) => void;
  readonly onSave: (deviation: Deviation) => void;
}

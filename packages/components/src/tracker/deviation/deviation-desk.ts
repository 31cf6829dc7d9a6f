import type { CaseTracking, TrackingService } from '@alur/client/tracking-service.js';
import type { Deviation } from '@alur/model/assessment/deviation.js';
import type { LocalText } from '@alur/model/text.js';
import { describeError } from '../../base/describe-error.ts';
import type { KeptWords } from './kept-words.ts';
import { wordsSaid, wordsToSend, type WordsFault, type WrittenWords } from './written-words.ts';

/** What became of the words of one deviation. */
export type WordsState =
  | { readonly kind: 'resting' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'incomplete'; readonly fault: WordsFault }
  | { readonly kind: 'failed'; readonly text: Required<LocalText> };

export interface DeskPorts {
  readonly kept: (caseId: string, deviation: string) => KeptWords;
  /** Something is to be drawn anew. */
  readonly changed: () => void;
  /** The back end has answered: how the case stands now. */
  readonly taken: (tracking: CaseTracking) => void;
}

const resting: WordsState = { kind: 'resting' };

/**
 * Where officers write why something deviated and what is done about it. What is written stays on
 * this device until the back end has taken it: through a lost connection, another's words in
 * between, a closed page.
 */
export class DeviationDesk {
  private readonly ports: DeskPorts;
  private readonly written = new Map<string, WrittenWords>();
  private readonly states = new Map<string, WordsState>();

  constructor(ports: DeskPorts) {
    this.ports = ports;
  }

  /** What stands in the form. */
  words(deviation: Deviation, texts: CaseTracking['texts']): WrittenWords {
    const key = keyOf(deviation);
    const words =
      this.written.get(key) ??
      this.ports.kept(deviation.case, deviation.id).read() ??
      wordsSaid(deviation, texts);
    this.written.set(key, words);
    return words;
  }

  state(deviation: Deviation): WordsState {
    return this.states.get(keyOf(deviation)) ?? resting;
  }

  /** Upon what stands in the form by now, which may be newer than what was drawn last. */
  write(deviation: Deviation, texts: CaseTracking['texts'], change: Partial<WrittenWords>): void {
    const words = { ...this.words(deviation, texts), ...change };
    this.written.set(keyOf(deviation), words);
    this.ports.kept(deviation.case, deviation.id).write(words);
    this.states.delete(keyOf(deviation));
    this.ports.changed();
  }

  /** Never rejects: it tells by {@link state} what went wrong. */
  async save(
    service: TrackingService,
    deviation: Deviation,
    texts: CaseTracking['texts'],
  ): Promise<void> {
    const key = keyOf(deviation);
    if (this.states.get(key)?.kind === 'saving') return;
    const written = this.words(deviation, texts);
    const words = wordsToSend(written, wordsSaid(deviation, texts));
    if (typeof words === 'string') {
      this.become(key, { kind: 'incomplete', fault: words });
      return;
    }
    this.become(key, { kind: 'saving' });
    try {
      const tracking = await service.explainDeviation(deviation.case, deviation.id, words);
      // Somebody may have gone on writing meanwhile.
      if (this.written.get(key) === written) {
        this.ports.kept(deviation.case, deviation.id).clear();
        this.written.delete(key);
        this.states.set(key, { kind: 'saved' });
      } else this.states.delete(key);
      this.ports.taken(tracking);
    } catch (error) {
      this.become(key, { kind: 'failed', text: describeError(error) });
    }
  }

  private become(key: string, state: WordsState): void {
    this.states.set(key, state);
    this.ports.changed();
  }
}

const keyOf = ({ case: caseId, id }: Deviation): string => `${caseId} ${id}`;

import type { Block } from '../../imported-document.ts';
import { saysSomething } from '../block-text.ts';
import type { Budget } from '../budget.ts';
import { cleanLine, cleanLines } from '../clean-text.ts';
import { typedMarker } from '../typed-marker.ts';
import { type HtmlList, wordMarker } from './html-list.ts';

/** Gathers the paragraphs of a body or a cell while its tags go by. */
export class HtmlFlow {
  readonly blocks: Block[] = [];
  readonly lists: HtmlList[] = [];
  readonly #budget: Budget;
  #text = '';
  #letters = 0;
  #boldLetters = 0;
  #isHeading = false;
  #marker: string | undefined;
  #level: number | undefined;
  #wordMarker = '';

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  write(text: string, isBold: boolean): void {
    this.#budget.spend('characters', text.length);
    this.#text += text;
    const letters = text.replace(/\s/g, '').length;
    this.#letters += letters;
    if (isBold) this.#boldLetters += letters;
  }

  writeMarker(text: string): void {
    this.#budget.spend('characters', text.length);
    this.#wordMarker += text;
  }

  heading(): void {
    this.#isHeading = true;
  }

  /** What the next paragraph has before it. */
  mark(marker: string | undefined, level: number | undefined): void {
    this.#marker = marker;
    this.#level = level;
  }

  add(block: Block): void {
    this.endParagraph();
    this.blocks.push(block);
  }

  endParagraph(): void {
    const text = cleanLines(this.#text).join('\n');
    const fromWord = cleanLine(this.#wordMarker);
    const marker = fromWord === '' ? this.#marker : wordMarker(fromWord);
    // The tags between an item's mark and its text are no paragraphs of their own.
    if (text === '' && !fromWord) {
      this.#text = '';
      return;
    }
    const isHeading = this.#isHeading || (this.#letters > 0 && this.#letters === this.#boldLetters);
    const typed = marker ? undefined : typedMarker(text);
    const block: Block = {
      kind: 'paragraph',
      text,
      ...(marker ? { marker, level: this.#level ?? 0 } : {}),
      ...typed,
      ...(isHeading ? { isHeading } : {}),
    };
    if (saysSomething(block)) this.blocks.push(block);
    [this.#text, this.#wordMarker, this.#letters, this.#boldLetters] = ['', '', 0, 0];
    [this.#isHeading, this.#marker, this.#level] = [false, undefined, undefined];
  }
}

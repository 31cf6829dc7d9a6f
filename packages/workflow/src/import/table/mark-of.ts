import type { ImportedCell } from '../imported-document.ts';
import { plain } from '../text/plain.ts';
import {
  answerPhrase,
  answerWords,
  endWords,
  markCharacters,
  startWords,
  tickLetters,
  typedShapes,
} from '../words/marks.ts';

export type MarkKind = 'process' | 'decision' | 'terminator' | 'tick';

/** What a performer's cell says: that the performer does the step, and with which symbol. */
export interface Mark {
  readonly kinds: readonly MarkKind[];
  readonly isStart: boolean;
  readonly isEnd: boolean;
  /** Words in the cell that are no mark: what is written in a box. */
  readonly words: string;
}

/** The mark of a cell; undefined where the cell says nothing of the kind. */
export function markOf(cell: ImportedCell): Mark | undefined {
  const symbols = cell.symbols ?? [];
  const texts = (list: typeof symbols) =>
    new Set(list.map(({ text }) => plain(text)).filter((text) => text !== ''));
  const inSymbols = texts(symbols.filter(({ shape }) => shape !== 'off-page'));
  const kinds: MarkKind[] = symbols.flatMap(({ shape }) =>
    shape === 'off-page' ? [] : [shape === 'other' ? 'tick' : shape],
  );
  let rest = plain(cell.text);
  for (const text of texts(symbols)) rest = rest.replace(text, ' ');
  for (const [shape, kind] of typedShapes) {
    if (shape.test(rest)) kinds.push(kind);
    rest = rest.replace(shape, ' ');
  }
  let letters = '';
  for (const character of rest) {
    const kind = kindOf(character);
    if (kind === undefined) letters += character;
    else if (kind !== 'line') kinds.push(kind);
  }
  const all = [...letters.split(/\s+/), ...[...inSymbols].flatMap((text) => text.split(/\s+/))];
  const isLabel = kinds.length === 0 && answerPhrase.test(all.join(' ').trim());
  const words = isLabel ? [] : all.filter((word) => word !== '');
  const isStart = words.some((word) => startWords.test(word));
  const isEnd = words.some((word) => endWords.test(word));
  const said: string[] = [];
  for (const word of words) {
    if (startWords.test(word) || endWords.test(word)) continue;
    if (tickLetters.test(word)) kinds.push('tick');
    else if (!answerWords.test(word)) said.push(word);
  }
  if (said.length > 0 && kinds.length === 0)
    kinds.push(said.at(-1)?.endsWith('?') ? 'decision' : 'tick');
  if (kinds.length === 0 && !isStart && !isEnd) return undefined;
  return { kinds, isStart, isEnd, words: said.join(' ') };
}

function kindOf(character: string): MarkKind | 'line' | undefined {
  for (const [kind, characters] of Object.entries(markCharacters)) {
    if (characters.includes(character) && character.trim() !== '') return kind as MarkKind | 'line';
  }
  return undefined;
}

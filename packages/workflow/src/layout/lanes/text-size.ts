import type { LaneMeasures } from './measures.ts';

export interface TextSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The room that a text takes when it is broken into lines, in pixels. An estimate that is on the
 * safe side for Arial and its like: there is no page here to measure on.
 */
export function textSize(
  text: string,
  most: number,
  { character, lineHeight }: LaneMeasures['text'],
): TextSize {
  let lines = 1;
  let line = 0;
  let widest = 0;
  for (const word of text.split(/\s+/)) {
    const width = wordWidth(word) * character;
    const joined = line === 0 ? width : line + character * 0.6 + width;
    if (line > 0 && joined > most) {
      lines += 1;
      line = width;
    } else {
      line = joined;
    }
    widest = Math.max(widest, line);
  }
  return { width: Math.ceil(widest / 2) * 2 + 4, height: Math.ceil(lines * lineHeight) };
}

/** In characters of the usual width. */
function wordWidth(word: string): number {
  let width = 0;
  for (const letter of word) {
    const known = letterWidths[letter.charCodeAt(0)];
    width += known === undefined || letter.length > 1 ? letterWidth(letter) : known;
  }
  return width;
}

function letterWidth(letter: string): number {
  if (/[ijlft,.:;'|!()[\]]/.test(letter)) return 0.6;
  if (/[mwMW\u2E80-\uFFFF]/.test(letter) || letter.length > 1) return 1.7;
  return /[A-Z]/.test(letter) ? 1.3 : 1;
}

/** By their codes: with each edit the names of all steps are measured again. */
const letterWidths = Array.from({ length: 128 }, (_, code) =>
  letterWidth(String.fromCharCode(code)),
);

import { textWidth, type TextStyle } from './text-width.ts';

/**
 * Breaks a paragraph into lines as word processors do: between words, after a hyphen, and within a
 * word only where it is wider than a whole line; then after a slash if there is one.
 *
 * @param width - of a line, CSS pixels
 * @returns at least one line
 */
export function breakLines(text: string, width: number, style: TextStyle): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate.trimEnd(), style) <= width;
  const take = (piece: string) => {
    if (fits(line + piece)) {
      line += piece;
      return;
    }
    if (line.trim()) lines.push(line.trimEnd());
    line = piece;
  };
  for (const piece of piecesOf(text)) {
    for (const part of fits(piece) ? [piece] : cut(piece, fits)) take(part);
  }
  return line.trim() || lines.length === 0 ? [...lines, line.trimEnd()] : lines;
}

/** Words with the space behind them, taken apart after hyphens between letters. */
function piecesOf(text: string): readonly string[] {
  return text.trim().match(/\S+?(?:(?<=\p{L}-)(?=\p{L})|\s+|$)/gu) ?? [];
}

/** A word that no line holds: at its slashes, and where that is not enough between letters. */
function cut(word: string, fits: (text: string) => boolean): readonly string[] {
  return word
    .split(/(?<=\/)(?=.)/)
    .flatMap((part) => (fits(part) ? [part] : cutLetters(part, fits)));
}

function cutLetters(word: string, fits: (text: string) => boolean): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}

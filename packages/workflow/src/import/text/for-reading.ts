import { partedPassive } from '../words/actions.ts';

/**
 * A text as its sentences are read; what is shown keeps its lines. Lines that were one sentence
 * before a page or a cell wrapped it are one again (the next one begins with a small letter and is
 * no item of a list), and so are passives: "di ajukan". Posts lose the points of their abbreviations
 * ("Ka. Sub. Bid."), which end no sentence. No activity is longer than what is read of one.
 */
export function forReading(text: string): string {
  return text
    .slice(0, longestRead)
    .replace(/(?<![.;:?!])\n(?=\p{Ll}{2}|\()/gu, ' ')
    .replace(/\b(Ka|Sub|Bid|Bag)\.\s?(?=\p{Lu})/gu, '$1 ')
    .replace(/(?<=^|\n)(Seksi|Bidang|Bagian|Subbag|Subbid|Petugas|Staf|Tim)\. (?=\p{Lu})/gu, '$1 ')
    .replace(partedPassive, (_, di: string, verb: string) => `${di}${verb}`);
}

const longestRead = 10_000;

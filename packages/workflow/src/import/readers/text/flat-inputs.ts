import { goesOnBelow, inputStart, wantsObject } from '../../words/input-words.ts';

/** What stands left of the time in its line, parted. */
export interface PartedInputs {
  readonly activity: string;
  readonly inputs: string;
}

/**
 * The required inputs in front of a time, where activity and inputs of a step ran together: a paper in
 * capitals that nothing before it wants as its object, up to the time. Undefined where it is not told,
 * as where they go on in further lines, which cannot be told from those of other cells.
 *
 * @param left - the words in front of the time
 * @param above - the line above, empty where there is none
 * @param below - the line below, empty where there is none
 */
export function partedInputs(left: string, above: string, below: string): PartedInputs | undefined {
  const words = left.split(' ');
  for (let at = Math.max(0, words.length - longest); at < words.length; at++) {
    const phrase = words.slice(at).join(' ');
    if (!inputStart.test(phrase) || !isPaper(phrase)) continue;
    const before = at > 0 ? (words[at - 1] ?? '') : (above.split(' ').at(-1) ?? '');
    if (before === '' || wantsObject.test(before)) continue;
    // "Tanda bukti" and below it "diserahkan kepada …": a sentence that goes on.
    const isEnd = /[.;]$/.test(before) || at === 0;
    if (isEnd && isBegun(below)) return undefined;
    return isRest(below) ? undefined : { activity: words.slice(0, at).join(' '), inputs: phrase };
  }
  return undefined;
}

/** Words of a cell's line. */
const longest = 8;

/** A name of papers: without a verb, and whole. */
const isPaper = (phrase: string) =>
  !goesOnBelow.test(phrase) &&
  !/[.;:?]/.test(phrase) &&
  !/(?:^|\s)(?:di(?!nas|sposisi)[a-z]{5,}|me(?!dis|dik|ja)[a-z]{5,}|adalah)\b/.test(phrase);

/** Whether a line begins with what is done to the thing above it. */
const isBegun = (line: string) => /^(?:di(?!nas)[a-z]{5,}|yang|kepada|untuk|dan|atau)\b/.test(line);

/** A few words in small letters: the rest of some cell, and nobody knows of which. */
const isRest = (line: string) => /^\p{Ll}/u.test(line) && line.split(' ').length <= 3;

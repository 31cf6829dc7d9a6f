import type { AST } from '@eslint-community/regexpp';

/** Code points as ranges, both ends included. May hold more than the pattern means, never less. */
export type CharSet = readonly (readonly [from: number, to: number])[];

export const noChars: CharSet = [];
export const allChars: CharSet = [[0, 0x10ffff]];

const digits: CharSet = [[0x30, 0x39]];
const words: CharSet = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x5f, 0x5f],
  [0x61, 0x7a],
];
const spaces: CharSet = [
  [0x09, 0x0d],
  [0x20, 0x20],
  [0xa0, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

export function overlaps(a: CharSet, b: CharSet): boolean {
  return a.some(([from, to]) => b.some(([start, end]) => from <= end && start <= to));
}

/** What one character of a pattern may be. */
export function charsOf(
  node: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.CharacterClassRange,
): CharSet {
  switch (node.type) {
    case 'Character':
      return [[node.value, node.value]];
    case 'CharacterClassRange':
      return [[node.min.value, node.max.value]];
    case 'CharacterSet':
      return charsOfSet(node);
    case 'CharacterClass':
      return charsOfClass(node);
  }
}

function charsOfSet(node: AST.CharacterSet): CharSet {
  if (node.kind === 'any' || node.kind === 'property') return allChars;
  const chars = { digit: digits, space: spaces, word: words }[node.kind];
  return node.negate ? complement(chars) : chars;
}

function charsOfClass(node: AST.CharacterClass): CharSet {
  const elements = node.elements as readonly AST.ClassRangesCharacterClassElement[];
  // What `\p{…}` holds is not known here, so neither is what it leaves out.
  const exact = elements.every(
    (element) => element.type !== 'CharacterSet' || (element.kind as string) !== 'property',
  );
  if (node.negate && !exact) return allChars;
  const chars = elements.flatMap(charsOf);
  return node.negate ? complement(chars) : chars;
}

function complement(chars: CharSet): CharSet {
  const left: [number, number][] = [];
  let next = 0;
  for (const [from, to] of chars.toSorted(([a], [b]) => a - b)) {
    if (from > next) left.push([next, from - 1]);
    next = Math.max(next, to + 1);
  }
  if (next <= 0x10ffff) left.push([next, 0x10ffff]);
  return left;
}

import type { AST } from '@eslint-community/regexpp';
import { charsOf, overlaps } from '../pattern/char-set.ts';

/**
 * Matches a pattern on the whole of a text by backtracking, the way a JavaScript engine does, and
 * counts how many characters it tried.
 */
export function triesOf(
  elements: readonly AST.Element[],
  text: string,
): { readonly tries: number; readonly matched: boolean } {
  const chars = Array.from(text, (char) => char.codePointAt(0) as number);
  let tries = 0;

  type Rest = (at: number) => boolean;

  const run = (list: readonly AST.Element[], at: number, rest: Rest): boolean => {
    const [element, ...others] = list;
    if (!element) return rest(at);
    return one(element, at, (next) => run(others, next, rest));
  };

  const one = (element: AST.Element, at: number, rest: Rest): boolean => {
    switch (element.type) {
      case 'Character':
      case 'CharacterSet':
      case 'CharacterClass': {
        tries++;
        const char = chars[at];
        return char !== undefined && overlaps(charsOf(element), [[char, char]]) && rest(at + 1);
      }
      case 'Group':
      case 'CapturingGroup':
        return element.alternatives.some(({ elements: inner }) => run(inner, at, rest));
      case 'Quantifier':
        return repeat(element, 0, at, rest);
      default:
        throw new Error(`Not in the subset: ${element.type}`);
    }
  };

  const repeat = (element: AST.Quantifier, count: number, at: number, rest: Rest): boolean => {
    const again = () =>
      count < element.max &&
      one(element.element, at, (next) =>
        // As ECMAScript has it: a round beyond the minimum that took nothing does not count.
        next === at && count >= element.min ? false : repeat(element, count + 1, next, rest),
      );
    if (count < element.min) return again();
    return element.greedy ? again() || rest(at) : rest(at) || again();
  };

  const matched = run(elements, 0, (at) => at === chars.length);
  return { tries, matched };
}

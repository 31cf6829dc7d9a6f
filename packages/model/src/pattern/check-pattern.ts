import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp';
import { patternCost } from './pattern-cost.ts';

export type PatternFault =
  'pattern-invalid' | 'pattern-not-anchored' | 'pattern-unsupported' | 'pattern-too-costly';

/** So many characters a matcher may try; far below what anybody could notice. Our own figure. */
export const mostTries = 10_000;

/**
 * Why a pattern of a permit type is not taken; undefined when it may be.
 *
 * A permit type is somebody's input and its patterns run on every key press and on the server, by
 * an engine that backtracks. So only patterns are taken whose worst case is counted and small.
 *
 * @param maxLength - of the field, in code points
 */
export function patternFault(source: string, maxLength: number): PatternFault | undefined {
  const pattern = parse(source);
  if (!pattern) return 'pattern-invalid';
  const inner = withoutAnchors(pattern);
  if (!inner) return 'pattern-not-anchored';
  if (hasUnsupported(inner)) return 'pattern-unsupported';
  // Written so that a cost that is no number is refused too.
  return patternCost(inner, maxLength) <= mostTries ? undefined : 'pattern-too-costly';
}

/** As the validator reads it: with the flag `u`. */
export function parse(source: string): AST.Pattern | undefined {
  try {
    return new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length, {
      unicode: true,
      unicodeSets: false,
    });
  } catch {
    return undefined;
  }
}

/** What stands between `^` and `$`; undefined when `a|b` makes them hold for only a part. */
export function withoutAnchors({ alternatives }: AST.Pattern): readonly AST.Element[] | undefined {
  const [only, ...others] = alternatives;
  const first = only?.elements.at(0);
  const last = only?.elements.at(-1);
  const anchored =
    others.length === 0 &&
    first?.type === 'Assertion' &&
    first.kind === 'start' &&
    last?.type === 'Assertion' &&
    last.kind === 'end';
  return anchored ? only?.elements.slice(1, -1) : undefined;
}

/** Lookaround, word boundaries and back references; and anchors anywhere else. */
function hasUnsupported(elements: readonly AST.Element[]): boolean {
  let found = false;
  const refuse = () => {
    found = true;
  };
  for (const element of elements) {
    visitRegExpAST(element, { onAssertionEnter: refuse, onBackreferenceEnter: refuse });
  }
  return found;
}

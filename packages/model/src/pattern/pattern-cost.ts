import type { AST } from '@eslint-community/regexpp';
import { charsOf, noChars, overlaps, type CharSet } from './char-set.ts';

/**
 * How many characters a backtracking matcher may try a pattern on, at most, before it gives up on
 * a text of at most `maxLength` characters. The pattern is anchored, so it starts only once.
 *
 * Each part of the pattern can match in a number of `ways`, and a matcher that fails further on
 * comes back for the next one; so what follows is tried once for each. A repetition has only one
 * way where the character after it cannot be one of its own: every shorter try fails at once, and
 * costs only the probe. Infinity where a repetition lies within one that has several ways.
 */
export function patternCost(elements: readonly AST.Element[], maxLength: number): number {
  return sequence(elements, nothing, maxLength).tries;
}

/** The most that a part costs by itself, and in how many ways it can match. */
interface Cost {
  readonly tries: number;
  readonly ways: number;
}

/** What can come next. */
interface Next {
  readonly chars: CharSet;
  /** How many characters are tried until it is clear that nothing of it fits. */
  readonly probes: number;
  /** It may be passed without a character. */
  readonly nullable: boolean;
}

const nothing: Next = { chars: noChars, probes: 0, nullable: true };

function sequence(elements: readonly AST.Element[], after: Next, maxLength: number): Cost {
  let tries = 0;
  let ways = 1;
  elements.forEach((element, index) => {
    const rest = firstOf(elements.slice(index + 1), after);
    const cost = costOf(element, rest, maxLength);
    tries += ways * cost.tries;
    ways *= cost.ways;
  });
  return { tries, ways };
}

function costOf(element: AST.Element, after: Next, maxLength: number): Cost {
  switch (element.type) {
    case 'Group':
    case 'CapturingGroup':
      return choice(element.alternatives, after, maxLength);
    case 'Quantifier':
      return isOneChar(element.element)
        ? repeatedChar(element, after, maxLength)
        : repeatedGroup(element, after, maxLength);
    case 'Assertion':
      return { tries: 0, ways: 1 };
    default:
      return { tries: 1, ways: 1 };
  }
}

function choice(alternatives: readonly AST.Alternative[], after: Next, maxLength: number): Cost {
  const costs = alternatives.map(({ elements }) => sequence(elements, after, maxLength));
  const firsts = alternatives.map(({ elements }) => firstOf(elements, nothing));
  const exclusive = firsts.every(
    (first, index) =>
      (!first.nullable || alternatives.length === 1) &&
      firsts.every((other, at) => at >= index || !overlaps(first.chars, other.chars)),
  );
  const ways = costs.map((cost) => cost.ways);
  return {
    tries: sum(costs.map((cost) => cost.tries)),
    ways: exclusive ? Math.max(...ways) : sum(ways),
  };
}

function repeatedChar(node: AST.Quantifier, after: Next, maxLength: number): Cost {
  const max = Math.min(node.max, maxLength);
  const min = Math.min(node.min, max);
  const clear = min === max || !overlaps(firstOf([node.element], nothing).chars, after.chars);
  return {
    tries: max + 1 + (max - min + 1) * after.probes,
    ways: clear ? 1 : max - min + 1,
  };
}

function repeatedGroup(node: AST.Quantifier, after: Next, maxLength: number): Cost {
  const inner = firstOf([node.element], nothing);
  if (inner.nullable && node.max > 1) return { tries: Infinity, ways: Infinity };
  const max = Math.min(node.max, maxLength);
  const min = Math.min(node.min, max);
  const again: Next = {
    chars: [...inner.chars, ...after.chars],
    probes: inner.probes + after.probes,
    nullable: after.nullable,
  };
  const once = costOf(node.element, again, maxLength);
  if (once.ways > 1 && node.max === Infinity) return { tries: Infinity, ways: Infinity };
  const clear = min === max || !overlaps(inner.chars, after.chars);
  // In how many ways the n-th round can have begun.
  const begun = (round: number) => once.ways ** round;
  return {
    tries: sum(range(0, max).map((round) => begun(round) * (once.tries + again.probes))),
    ways: clear ? begun(max) : sum(range(min, max).map(begun)),
  };
}

/** What a run of elements can begin with, and then `after` when all of them may be passed. */
function firstOf(elements: readonly AST.Element[], after: Next): Next {
  const [element, ...rest] = elements;
  if (element === undefined) return after;
  const first = firstOfElement(element);
  if (!first.nullable) return first;
  const next = firstOf(rest, after);
  return {
    chars: [...first.chars, ...next.chars],
    probes: first.probes + next.probes,
    nullable: next.nullable,
  };
}

function firstOfElement(element: AST.Element): Next {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass':
      return { chars: charsOf(element), probes: 1, nullable: false };
    case 'Group':
    case 'CapturingGroup': {
      const firsts = element.alternatives.map(({ elements }) => firstOf(elements, nothing));
      return {
        chars: firsts.flatMap((first) => first.chars),
        probes: sum(firsts.map((first) => first.probes)),
        nullable: firsts.some((first) => first.nullable),
      };
    }
    case 'Quantifier': {
      const inner = firstOfElement(element.element);
      if (element.max === 0) return nothing;
      return { ...inner, nullable: inner.nullable || element.min === 0 };
    }
    default:
      return nothing;
  }
}

const isOneChar = ({ type }: AST.Element): boolean =>
  type === 'Character' || type === 'CharacterSet' || type === 'CharacterClass';

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

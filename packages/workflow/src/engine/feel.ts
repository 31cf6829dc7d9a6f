/**
 * FEEL conditions: a closed part of the language, read once and then evaluated without parsing.
 *
 * Taken: names and paths, text, numbers, `true`, `false`, `null`, `= != < <= > >=`, `in`,
 * `and`, `or`, `+ - * /`, parentheses and the functions of `feelFunctions`. That is what also
 * compiles to other engines' languages; the rest of FEEL reads clocks, runs patterns or counts
 * without end. The parser is feelin's; the tests hold every result to feelin's own evaluation.
 */

import type { LocalText } from '@alur/model/text.js';
import { type FeelNode, feelTree } from './feel-tree.ts';
import {
  calculate,
  feelFunctions,
  isAmong,
  isEqual,
  isOrdered,
  type Order,
  property,
} from './feel-values.ts';

/** Data that names stand for. */
export type FeelScope = Readonly<Record<string, unknown>>;

export type Feel = (scope: FeelScope) => unknown;

export type FeelReading =
  | { readonly ok: true; readonly feel: Feel }
  /** `why` completes a sentence: "…, because <why>". */
  | { readonly ok: false; readonly why: Required<LocalText> };

const maxLength = 1_000;

/** @param text - with or without the leading `=` that marks FEEL in BPMN */
export function readFeel(text: string): FeelReading {
  const expression = text.trim().replace(/^=\s*/, '');
  if (expression === '') return refuse('ekspresinya kosong', 'the expression is empty');
  if (expression.length > maxLength) {
    return refuse(
      `lebih panjang dari ${maxLength} karakter`,
      `it is longer than ${maxLength} characters`,
    );
  }
  const tree = feelTree(expression);
  if (!tree) return refuse('bukan FEEL yang utuh', 'it is not complete FEEL');
  try {
    return { ok: true, feel: compile(tree) };
  } catch (error) {
    if (!(error instanceof Unsupported)) throw error;
    return refuse(`"${error.message}" tidak didukung`, `"${error.message}" is not supported`);
  }
}

const cache = new Map<string, Feel>();
const cacheLimit = 1_000;

/**
 * Whether a condition holds; what cannot be said (`null`) does not hold.
 *
 * @throws {TypeError} when the text is not a condition that `readFeel` takes; `compileNet` checks
 *   every condition of a workflow
 */
export function evaluateCondition(text: string, scope: FeelScope): boolean {
  let feel = cache.get(text);
  if (!feel) {
    const reading = readFeel(text);
    if (!reading.ok) throw new TypeError(`Not a FEEL condition: ${reading.why.en}`);
    if (cache.size >= cacheLimit) cache.clear();
    cache.set(text, (feel = reading.feel));
  }
  return feel(scope) === true;
}

function refuse(id: string, en: string): FeelReading {
  return { ok: false, why: { id, en } };
}

/** Carries the part of the expression that is outside of what is taken. */
class Unsupported extends Error {}

function compile(node: FeelNode): Feel {
  const [first, second, third] = node.children;
  switch (node.name) {
    case 'Expression':
      if (node.children.length === 1 && first) return compile(first);
      break;
    case 'ParenthesizedExpression':
      if (second) return compile(second);
      break;
    case 'StringLiteral':
      return constant(readString(node));
    case 'NumericLiteral':
      return constant(Number(node.text));
    case 'BooleanLiteral':
      return constant(node.text === 'true');
    case 'null':
      return constant(null);
    case 'VariableName':
      if (/^[A-Za-z_]\w*$/.test(node.text)) return (scope) => property(scope, node.text);
      break;
    case 'PathExpression':
      if (first && third) return path(compile(first), third.text);
      break;
    case 'Conjunction':
      if (first && third) return both(compile(first), compile(third));
      break;
    case 'Disjunction':
      if (first && third) return either(compile(first), compile(third));
      break;
    case 'Comparison':
      return comparison(node);
    case 'ArithmeticExpression':
      return arithmetic(node);
    case 'FunctionInvocation':
      return invocation(node);
  }
  throw new Unsupported(node.text);
}

const constant = (value: unknown) => () => value;

function path(target: Feel, name: string): Feel {
  return (scope) => property(target(scope), name);
}

function both(left: Feel, right: Feel): Feel {
  return (scope) => {
    const [a, b] = [left(scope), right(scope)];
    return a === false || b === false ? false : a === true && b === true ? true : null;
  };
}

function either(left: Feel, right: Feel): Feel {
  return (scope) => {
    const [a, b] = [left(scope), right(scope)];
    return a === true || b === true ? true : a === false && b === false ? false : null;
  };
}

function comparison(node: FeelNode): Feel {
  const [first, operator, ...rest] = node.children;
  const last = rest[0];
  if (!first || !operator || !last) throw new Unsupported(node.text);
  const left = compile(first);
  if (operator.text === 'in') return membership(left, rest);
  if (operator.name !== 'CompareOp') throw new Unsupported(node.text);
  const right = compile(last);
  switch (operator.text) {
    case '=':
      return (scope) => isEqual(left(scope), right(scope));
    case '!=':
      return (scope) => {
        const equal = isEqual(left(scope), right(scope));
        return equal === null ? null : !equal;
      };
    default: {
      const order = operator.text as Order;
      return (scope) => isOrdered(left(scope), order, right(scope));
    }
  }
}

/** `x in ["a", "b"]`, `x in ("a", "b")`, `x in answers.list`. */
function membership(left: Feel, rest: readonly FeelNode[]): Feel {
  const tests = rest
    .flatMap((each) => (each.name === 'PositiveUnaryTests' ? each.children : [each]))
    .filter((each) => each.name === 'PositiveUnaryTest')
    .flatMap((each) => each.children);
  const [only] = tests;
  if (tests.length === 1 && only?.name === 'List') {
    const entries = only.children.filter(({ name }) => name !== '[' && name !== ']').map(literal);
    return (scope) => isAmong(left(scope), entries);
  }
  // The grammar reads `x in y and z` as `x in (y and z)`, which nobody means: not taken.
  if (only?.name === 'PathExpression' || only?.name === 'VariableName') {
    const list = compile(only);
    return (scope) => isAmong(left(scope), list(scope));
  }
  const entries = tests.map(literal);
  return (scope) => isAmong(left(scope), entries);
}

function literal(node: FeelNode): unknown {
  if (node.name === 'StringLiteral') return readString(node);
  if (node.name === 'NumericLiteral') return Number(node.text);
  throw new Unsupported(node.text);
}

function arithmetic(node: FeelNode): Feel {
  const [first, second, third] = node.children;
  if (first?.text === '-' && second && !third) {
    const value = compile(second);
    return (scope) => calculate(0, '-', value(scope));
  }
  if (!first || !second || !third || !/^[-+*/]$/.test(second.text))
    throw new Unsupported(node.text);
  const [left, operator, right] = [compile(first), second.text, compile(third)];
  return (scope) => calculate(left(scope), operator, right(scope));
}

function invocation(node: FeelNode): Feel {
  const [name, , parameters] = node.children;
  const known = feelFunctions.get(name?.text.replace(/\s+/g, ' ') ?? '');
  const given = parameters?.name === 'PositionalParameters' ? parameters.children : [];
  if (!known || known.parameters !== given.length) throw new Unsupported(node.text);
  const values = given.map(compile);
  return (scope) => known.call(...values.map((value) => value(scope)));
}

function readString(node: FeelNode): string {
  try {
    return JSON.parse(node.text) as string;
  } catch {
    // A line break or an escape that only FEEL has.
    throw new Unsupported(node.text);
  }
}

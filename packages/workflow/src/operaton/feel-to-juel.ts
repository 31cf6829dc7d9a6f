/**
 * FEEL conditions as JUEL, the expression language of Operaton: the same closed part of FEEL that
 * the embedded engine takes, less what JUEL would understand otherwise.
 *
 * FEEL knows true, false and "cannot be said"; JUEL takes what is not there for 0, '' or false. So
 * each condition is written twice over: what makes it true, and what makes it false, for `not()`.
 *
 * The two agree where values have the type that the condition expects or are not there. JUEL turns
 * one type into another ('5' is 5), FEEL does not; answers are checked against their permit type, so
 * their types are known.
 */

import type { LocalText } from '@alur/model/text.js';
import { type FeelNode, feelTree } from '../engine/feel-tree.ts';
import { readFeel } from '../engine/feel.ts';
import { JuelRefusal, type Names, rawOf, textOf, valueOf } from './juel-values.ts';

export type JuelReading =
  | { readonly ok: true; readonly juel: string }
  /** `why` completes a sentence: "…, because <why>". */
  | { readonly ok: false; readonly why: Required<LocalText> };

/** @param text - with or without the leading `=`; @param names - of variables that Operaton names */
export function conditionToJuel(text: string, names: Names = {}): JuelReading {
  return translated(text, (node) => truth(node, true, names));
}

/** A number: how often something is done. */
export function numberToJuel(text: string, names: Names = {}): JuelReading {
  return translated(text, (node) => valueOf(node, names));
}

function translated(text: string, write: (node: FeelNode) => string): JuelReading {
  const reading = readFeel(text);
  if (!reading.ok) return reading;
  const tree = feelTree(text.trim().replace(/^=\s*/, ''));
  try {
    if (!tree) throw new JuelRefusal(text);
    return { ok: true, juel: `\${${write(tree)}}` };
  } catch (error) {
    if (!(error instanceof JuelRefusal)) throw error;
    return {
      ok: false,
      why: {
        id: `"${error.message}" tidak dapat dikatakan dengan JUEL`,
        en: `"${error.message}" cannot be said in JUEL`,
      },
    };
  }
}

/** What holds in JUEL just when the condition is `want` in FEEL. */
function truth(node: FeelNode, want: boolean, names: Names): string {
  const [first, second, third] = node.children;
  const again = (each: FeelNode, wanted = want) => truth(each, wanted, names);
  switch (node.name) {
    case 'Expression':
      if (first) return again(first);
      break;
    case 'ParenthesizedExpression':
      if (second) return again(second);
      break;
    case 'Conjunction':
      if (first && third) return `(${again(first)} ${want ? '&&' : '||'} ${again(third)})`;
      break;
    case 'Disjunction':
      if (first && third) return `(${again(first)} ${want ? '||' : '&&'} ${again(third)})`;
      break;
    case 'BooleanLiteral':
      return String((node.text === 'true') === want);
    case 'null':
      return 'false'; // Neither true nor false.
    case 'VariableName':
    case 'PathExpression':
      return `${valueOf(node, names)} == ${String(want)}`;
    case 'Comparison':
      return comparison(node, want, names);
    case 'FunctionInvocation':
      return call(node, want, names);
  }
  throw new JuelRefusal(node.text);
}

const inverse: Readonly<Record<string, string>> = {
  '=': '!=',
  '!=': '=',
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

function comparison(node: FeelNode, want: boolean, names: Names): string {
  const [left, operator, ...rest] = node.children;
  const right = rest[0];
  if (!left || !operator || !right) throw new JuelRefusal(node.text);
  if (operator.text === 'in') return membership(left, rest, want, names);
  const sign = want ? operator.text : inverse[operator.text];
  if (sign === '=' || sign === '!=') {
    return `${valueOf(left, names)} ${sign === '=' ? '==' : '!='} ${valueOf(right, names)}`;
  }
  if (sign === undefined) throw new JuelRefusal(node.text);
  const [a, b] = [rawOf(left, names), rawOf(right, names)];
  return allOf([...a.needs, ...b.needs, `${a.text} ${sign} ${b.text}`]);
}

/** `x in ["a", "b"]`, `x in ("a", "b")`, `x in answers.list`. */
function membership(
  left: FeelNode,
  rest: readonly FeelNode[],
  want: boolean,
  names: Names,
): string {
  const tests = rest
    .flatMap((each) => (each.name === 'PositiveUnaryTests' ? each.children : [each]))
    .flatMap((each) => (each.name === 'PositiveUnaryTest' ? each.children : []));
  const [only] = tests;
  if (only?.name === 'PathExpression' || only?.name === 'VariableName') {
    return contains(only, left, want, names);
  }
  const entries = tests.flatMap((each) =>
    each.name === 'List'
      ? each.children.filter(({ name }) => name !== '[' && name !== ']')
      : [each],
  );
  if (entries.length === 0) return String(!want);
  const value = valueOf(left, names);
  const parts = entries.map((each) => `${value} ${want ? '==' : '!='} ${valueOf(each, names)}`);
  return `(${parts.join(want ? ' || ' : ' && ')})`;
}

/** Java tells the number 1 of one kind from that of another, so lists are searched for texts alone. */
function contains(list: FeelNode, entry: FeelNode, want: boolean, names: Names): string {
  if (entry.name !== 'StringLiteral' && entry.name !== 'PathExpression') {
    if (entry.name !== 'VariableName') throw new JuelRefusal(entry.text);
  }
  const { text, needs } = rawOf(list, names);
  return allOf([...needs, `${want ? '' : '!'}${text}.contains(${valueOf(entry, names)})`]);
}

function call(node: FeelNode, want: boolean, names: Names): string {
  const [name, , parameters] = node.children;
  const [first, second] = parameters?.children ?? [];
  switch (name?.text.replace(/\s+/g, ' ')) {
    case 'not':
      if (first) return truth(first, !want, names);
      break;
    case 'list contains':
      if (first && second) return contains(first, second, want, names);
      break;
    case 'starts with':
      if (first && second) {
        const [a, b] = [textOf(first, names), textOf(second, names)];
        const starts = `${want ? '' : '!'}${a.text}.startsWith(${b.text})`;
        return allOf([...a.needs, ...b.needs, starts]);
      }
      break;
  }
  throw new JuelRefusal(node.text);
}

const allOf = (parts: readonly string[]) =>
  parts.length === 1 ? String(parts[0]) : `(${[...new Set(parts)].join(' && ')})`;

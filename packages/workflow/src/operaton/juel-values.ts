import type { FeelNode } from '../engine/feel-tree.ts';

/** What Operaton calls a variable that BPMN calls otherwise, as JUEL. */
export type Names = Readonly<Record<string, string>>;

/** Carries the part of the expression that JUEL would understand otherwise. */
export class JuelRefusal extends Error {}

/** A value in JUEL, and what must hold for it not to be FEEL's null. */
interface Raw {
  readonly text: string;
  readonly needs: readonly string[];
}

/** The value, which is null where FEEL's is. */
export function valueOf(node: FeelNode, names: Names): string {
  const { text, needs } = rawOf(node, names);
  if (needs.length === 0 || isReference(inner(node))) return text;
  return `(${[...new Set(needs)].join(' && ')} ? ${text} : null)`;
}

export function rawOf(given: FeelNode, names: Names): Raw {
  const node = inner(given);
  switch (node.name) {
    case 'StringLiteral':
      return { text: quotedText(node), needs: [] };
    case 'NumericLiteral':
      return { text: numeral(node), needs: [] };
    case 'BooleanLiteral':
      return { text: node.text, needs: [] };
    case 'null':
      return { text: 'null', needs: ['false'] };
    case 'VariableName':
    case 'PathExpression': {
      const text = reference(node, names);
      return { text, needs: [`${text} != null`] };
    }
    case 'ArithmeticExpression':
      return arithmetic(node, names);
    case 'FunctionInvocation':
      return count(node, names);
  }
  throw new JuelRefusal(node.text);
}

/** As `rawOf`, of what must be a text. */
export function textOf(node: FeelNode, names: Names): Raw {
  if (inner(node).name !== 'StringLiteral' && !isReference(inner(node))) {
    throw new JuelRefusal(node.text);
  }
  return rawOf(node, names);
}

const isReference = ({ name }: FeelNode) =>
  name === 'VariableName' || name === 'PathExpression' || name === 'null';

function inner(node: FeelNode): FeelNode {
  const [first, second] = node.children;
  if (node.name === 'Expression' && first) return inner(first);
  if (node.name === 'ParenthesizedExpression' && second) return inner(second);
  return node;
}

/**
 * A variable is asked for by `getVariable`, which answers null where there is none; its bare name
 * would be an error then. Properties stand in brackets, for ids hold hyphens.
 */
function reference(node: FeelNode, names: Names): string {
  const [base, , last] = node.children;
  if (node.name === 'VariableName') {
    return names[node.text] ?? `execution.getVariable(${asText(node.text)})`;
  }
  if (!base || !last || !isReference(base)) throw new JuelRefusal(node.text);
  return `${reference(base, names)}[${asText(last.text)}]`;
}

function arithmetic(node: FeelNode, names: Names): Raw {
  const [first, second, third] = node.children;
  if (first?.text === '-' && second && !third) {
    const { text, needs } = numberOf(second, names);
    return { text: `(0 - ${text})`, needs };
  }
  if (!first || !second || !third) throw new JuelRefusal(node.text);
  const [a, b] = [numberOf(first, names), numberOf(third, names)];
  const needs = [...a.needs, ...b.needs];
  if (second.text !== '/') return { text: `(${a.text} ${second.text} ${b.text})`, needs };
  // Adding 0 makes a 0 of what Java tells from 0: a negative one.
  return { text: `(${a.text} / ${b.text} + 0)`, needs: [...needs, `${b.text} != 0`] };
}

/** JUEL's `+` makes numbers of texts, where FEEL joins them. */
function numberOf(node: FeelNode, names: Names): Raw {
  if (['StringLiteral', 'BooleanLiteral', 'null'].includes(inner(node).name)) {
    throw new JuelRefusal(node.text);
  }
  return rawOf(node, names);
}

function count(node: FeelNode, names: Names): Raw {
  const [name, , parameters] = node.children;
  const [list] = parameters?.children ?? [];
  if (name?.text !== 'count' || !list || !isReference(inner(list))) {
    throw new JuelRefusal(node.text);
  }
  const { text, needs } = rawOf(list, names);
  return { text: `${text}.size()`, needs };
}

/** Longer ones are not the same number in Java. */
function numeral({ text }: FeelNode): string {
  const written = String(Number(text));
  if (!/^\d{1,15}(\.\d{1,10})?$/.test(written)) throw new JuelRefusal(text);
  return written;
}

function quotedText({ text }: FeelNode): string {
  return asText(JSON.parse(text) as string);
}

function asText(text: string): string {
  // eslint-disable-next-line no-control-regex -- these do not come through XML as they are
  if (/[\u0000-\u001f\u007f\ufffe\uffff]/.test(text)) throw new JuelRefusal(text);
  return `'${text.replace(/[\\']/g, (sign) => `\\${sign}`)}'`;
}

import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { TextProblem } from './file-problem.ts';
import { empty, mistakeOf } from './json-mistakes.ts';
import { lineCounter } from './text-lines.ts';

/** A definition never meets these; they bound what a hostile file can cost. */
export const jsonLimits = { bytes: 262_144, depth: 32 } as const;

/** JSON that knows where its parts stand. */
export interface PlacedJson {
  readonly value: unknown;
  /** The line of what a JSON pointer names, or of the nearest thing around it. */
  readonly lineOf: (pointer: string) => number;
}

/**
 * Reads JSON strictly: no comments, no trailing commas, no key twice in one object, where other
 * readers would silently take the last.
 */
export function readStrictJson(text: string): PlacedJson | { readonly problems: TextProblem[] } {
  const lineAt = lineCounter(text);
  const deep = tooDeep(text);
  if (deep !== undefined) return { problems: [{ line: lineAt(deep), ...nestedTooDeep }] };

  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  // What follows the first mistake is mostly its echo.
  if (first) return { problems: [syntaxProblem(text, first, lineAt)] };
  if (!tree) return { problems: [{ line: 1, ...empty }] };

  const problems = [...badKeys(tree)].map((bad) => keyProblem(bad, lineAt));
  if (problems.length > 0) return { problems };
  return { value: JSON.parse(text), lineOf: (pointer) => lineAt(offsetOf(tree, pointer)) };
}

/** Comments and texts, whose brackets do not count, as the library's scanner sees them; brackets. */
const nesting = /\/\/[^\r\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\r\n]|\\[\s\S])*"?|[[{}\]]/g;

/**
 * The offset of the first bracket that is too deep. Looked for before the tree is built, because
 * the library's parser recurses and would overflow the stack.
 */
function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(nesting)) {
    if (token === '{' || token === '[') depth++;
    if (token === '}' || token === ']') depth--;
    if (depth > jsonLimits.depth) return index;
  }
  return undefined;
}

const nestedTooDeep = {
  code: 'too-deep',
  message: {
    id: `Kurung bersarang lebih dari ${jsonLimits.depth} tingkat. Sederhanakan susunannya.`,
    en: `Brackets are nested more than ${jsonLimits.depth} deep. Simplify the structure.`,
  },
};

function syntaxProblem(
  text: string,
  { error, offset }: ParseError,
  lineAt: (offset: number) => number,
): TextProblem {
  const before = text.slice(0, offset).trimEnd();
  if (before === '' && offset === text.length) return { line: 1, ...empty };
  const { code, message, behind } = mistakeOf(error, before, text.slice(offset, offset + 40));
  return { line: lineAt(behind ? before.length - 1 : offset), code, message };
}

interface BadKey {
  readonly key: Node;
  readonly first?: Node | undefined;
}

/** Keys that stand twice in an object, or that mean something to JavaScript. */
function* badKeys(node: Node): Generator<BadKey> {
  const seen = new Map<string, Node>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    if (key) {
      const name = String(key.value);
      const first = seen.get(name);
      if (first || name === '__proto__') yield { key, first };
      seen.set(name, key);
    }
    const inner = key ? child.children?.[1] : child;
    if (inner) yield* badKeys(inner);
  }
}

function keyProblem({ key, first }: BadKey, lineAt: (offset: number) => number): TextProblem {
  const line = lineAt(key.offset);
  const name = String(key.value).slice(0, 60);
  if (!first) {
    return {
      line,
      code: 'forbidden-key',
      message: {
        id: `Kunci "${name}" tidak boleh dipakai. Beri nama lain.`,
        en: `The key "${name}" must not be used. Choose another name.`,
      },
    };
  }
  const at = lineAt(first.offset);
  return {
    line,
    code: 'duplicate-key',
    message: {
      id: `Kunci "${name}" sudah ada pada baris ${at}. Hapus salah satu, atau beri nama lain.`,
      en: `The key "${name}" stands already on line ${at}. Remove one of them or give it another name.`,
    },
  };
}

/** Where the key or entry that a JSON pointer names begins. */
function offsetOf(tree: Node, pointer: string): number {
  let node = tree;
  let offset = tree.offset;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const next =
      node.type === 'array'
        ? node.children?.[Number(name)]
        : node.children?.find(({ children }) => children?.[0]?.value === name);
    if (!next) break;
    offset = next.offset;
    node = (next.type === 'property' ? next.children?.[1] : next) ?? next;
  }
  return offset;
}

import { parseExpression } from 'feelin';

/** A node of FEEL's syntax tree, as much of it as is read here. */
export interface FeelNode {
  readonly name: string;
  readonly text: string;
  readonly children: readonly FeelNode[];
}

/**
 * The syntax tree of a FEEL expression, or `undefined` where it is not FEEL.
 *
 * FEEL allows hyphens in names, so that `a.b-c` can be read in two ways, and its parser lets the
 * data decide. Here the text alone decides: a hyphen without spaces in a path belongs to the
 * name (`outcomes.print-file`), a minus has spaces around it.
 */
export function feelTree(text: string): FeelNode | undefined {
  const tree = parseExpression(text, pathNames(text), undefined);
  const roots: FeelNode[] = [];
  const open: FeelNode[][] = [roots];
  const mistakes: string[] = [];
  tree.iterate({
    enter: ({ name, type, from, to }) => {
      if (type.isError) mistakes.push(name);
      const node = { name, text: text.slice(from, to), children: [] };
      open.at(-1)?.push(node);
      open.push(node.children);
    },
    leave: () => void open.pop(),
  });
  return mistakes.length === 0 ? roots[0] : undefined;
}

function pathNames(text: string): Record<string, unknown> {
  const names: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  for (const [path] of text.matchAll(/[A-Za-z_]\w*(?:\.[A-Za-z_][\w-]*)+/g)) {
    let group = names;
    for (const name of path.split('.')) {
      group = (group[name] ??= Object.create(null)) as Record<string, unknown>;
    }
  }
  return names;
}

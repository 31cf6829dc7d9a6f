interface Placed {
  readonly id: string;
  readonly attachedTo?: string | undefined;
}

/**
 * The row of each node: its own where it has one; else that of what leads to it, or of what it
 * leads to, or of the activity that it sits on.
 *
 * @param otherwise - the row of what is connected with nothing
 */
export function nodeRows<T extends Placed>(
  nodes: readonly T[],
  edges: readonly { readonly source: string; readonly target: string }[],
  ownRow: (node: T) => string | undefined,
  otherwise: string,
): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const node of nodes) {
    const own = ownRow(node);
    if (own !== undefined) rows.set(node.id, own);
  }
  const own = new Set(nodes.map(({ id }) => id));
  const within = edges.filter(({ source, target }) => own.has(source) && own.has(target));
  for (let found = -1; found !== rows.size;) {
    found = rows.size;
    for (const { source, target } of within) {
      const [before, after] = [rows.get(source), rows.get(target)];
      if (before !== undefined && after === undefined) rows.set(target, before);
    }
    for (const { source, target } of within.toReversed()) {
      const [before, after] = [rows.get(source), rows.get(target)];
      if (before === undefined && after !== undefined) rows.set(source, after);
    }
  }
  for (const { id, attachedTo } of nodes) {
    if (attachedTo !== undefined) rows.set(id, rows.get(attachedTo) ?? otherwise);
    if (!rows.has(id)) rows.set(id, otherwise);
  }
  return rows;
}

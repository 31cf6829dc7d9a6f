/** Rows that follow each other and go into one part of the table's body. */
export interface RowBlock {
  readonly key: number;
  /** The steps of the rows; never empty. */
  readonly steps: readonly string[];
}

const usual = 8;
const most = 16;

/**
 * The rows of a table in blocks. Each stands in a body of its own: what a browser has laid out and
 * painted of a block is only moved when rows above it come or go. So rows stay in their block as far
 * as they can, and a new row goes into the block of the one above it.
 *
 * @param steps - the ids of the steps in their order, each once
 * @param before - the blocks until now
 */
export function rowBlocks(
  steps: readonly string[],
  before: readonly RowBlock[] = [],
): readonly RowBlock[] {
  const homes = new Map(before.flatMap(({ key, steps: own }) => own.map((id) => [id, key])));
  const known = new Map(before.map((block) => [block.key, block]));
  let free = 1 + Math.max(-1, ...before.map(({ key }) => key));
  const opened = new Set<number>();
  const blocks: { readonly key: number; readonly steps: string[] }[] = [];
  const open = (key: number, step: string): void => {
    opened.add(key);
    blocks.push({ key, steps: [step] });
  };
  steps.forEach((step, index) => {
    const now = blocks.at(-1);
    const home = homeAmong(homes, steps, index);
    if (home !== undefined && home !== now?.key && !opened.has(home)) open(home, step);
    else if (!now || now.steps.length >= (known.has(now.key) ? most : usual)) open(free++, step);
    else now.steps.push(step);
  });
  return blocks.map((block) => {
    const was = known.get(block.key);
    return was && isAlike(was.steps, block.steps) ? was : block;
  });
}

/** Where a row belongs; one that was moved between two others, with them. */
function homeAmong(
  homes: ReadonlyMap<string, number>,
  steps: readonly string[],
  index: number,
): number | undefined {
  const homeAt = (at: number): number | undefined => homes.get(steps[at] ?? '');
  const above = homeAt(index - 1);
  return above !== undefined && above === homeAt(index + 1) ? above : homeAt(index);
}

const isAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((each, index) => each === b[index]);

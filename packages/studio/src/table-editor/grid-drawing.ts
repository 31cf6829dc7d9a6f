import { leastWidth } from '@alur/components/flowchart/flowchart-table.js';
import { TableDrawing } from '@alur/components/flowchart/table-drawing.js';
import type { ShownSteps } from '@alur/components/flowchart/shown-steps.js';
import { NearBlocks } from './grid/near-blocks.ts';
import type { GridModel } from './grid-model.ts';

const noHeat: ShownSteps['heat'] = new Map();

/** Keeps what lies over the table, and what depends on its measures, in step with it. */
export class GridDrawing {
  private readonly drawing = new TableDrawing();
  private drawn: GridModel | undefined;
  private marks: ShownSteps['marks'] | undefined;
  private measured: GridModel['columns'] | undefined;
  private watched: GridModel['blocks'] | undefined;
  private readonly near = new NearBlocks();

  /** Whether a block of rows is out of sight, by its key. */
  readonly isFar = (block: number): boolean => this.near.isFar(block);

  connect(): void {
    this.drawing.connect();
  }

  disconnect(): void {
    this.drawing.disconnect();
    this.near.stop();
    this.watched = undefined;
  }

  draw(
    root: ParentNode,
    model: GridModel | undefined,
    { marks, selected }: Pick<ShownSteps, 'marks' | 'selected'>,
  ): void {
    const table = root.querySelector('table') ?? undefined;
    const over = root.querySelector<HTMLElement>('.over') ?? undefined;
    this.drawing.attach(table, over);
    if (!model || !table || !over) return;
    const isNew = model !== this.drawn || marks !== this.marks;
    this.drawn = model;
    this.marks = marks;
    if (isNew) this.measure(table, model);
    this.watch(table, model);
    const changed = isNew ? model.plan.rows.map((_, row) => row) : [];
    this.drawing.draw(model.plan, { marks, heat: noHeat, selected }, changed);
    if (isNew) markUnplaced(over, model);
  }

  private watch(table: HTMLTableElement, { blocks }: GridModel): void {
    if (blocks === this.watched) return;
    this.watched = blocks;
    const scroller = table.closest('.scroller');
    if (scroller) this.near.watch(scroller, table.querySelectorAll('.block'));
  }

  /** A strict page forbids style attributes. */
  private measure(table: HTMLTableElement, { columns }: GridModel): void {
    if (columns === this.measured) return;
    this.measured = columns;
    const page = table.parentElement as HTMLElement;
    page.style.setProperty('--_least-width', String(leastWidth(columns)));
    // What has the focus is not left below the heads.
    const scroller = page.parentElement as HTMLElement;
    scroller.style.scrollPaddingBlockStart = `${table.tHead?.offsetHeight ?? 0}px`;
  }
}

/** A step of nobody is drawn in the first column, and must not look as if it belonged there. */
function markUnplaced(over: HTMLElement, { sop }: GridModel): void {
  const unplaced = new Set(
    sop.activities.filter(({ performer }) => performer === undefined).map(({ id }) => id),
  );
  for (const symbol of over.querySelectorAll<SVGElement>('[data-node]')) {
    symbol.toggleAttribute('data-unplaced', unplaced.has(symbol.dataset['node'] ?? ''));
  }
}

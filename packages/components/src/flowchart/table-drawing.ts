import { screenMeasures, type Band } from '@alur/workflow/layout/table/geometry.js';
import { placeLabels } from '@alur/workflow/layout/table/labels.js';
import type { TablePlan } from '@alur/workflow/layout/table/plan.js';
import { routeTable } from '@alur/workflow/layout/table/router.js';
import { nothing, render } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { renderLayer, type Layer } from './flowchart-layer.ts';
import type { StepMark } from './step-mark.ts';

interface Drawn {
  readonly plan: TablePlan;
  readonly marks: ReadonlyMap<string, StepMark>;
  readonly selected: string;
}

/**
 * Keeps the symbols and arrows over a table in step with it: measures what the browser has laid
 * out, and draws in a place of its own, so that the element is rendered only once.
 */
export class TableDrawing {
  /** Where the drawing goes, over the table. */
  readonly place = ref((element) => {
    this.over = element as HTMLElement | undefined;
  });
  /** The table itself, which is watched. */
  readonly table = ref((element) => {
    this.resized.disconnect();
    this.measured = element;
    if (element) this.resized.observe(element);
  });

  private over: HTMLElement | undefined;
  private measured: Element | undefined;
  private drawn: Drawn | undefined;
  private layer: Layer | undefined;
  private bands: readonly Band[] = [];
  private readonly resized = new ResizeObserver(() => {
    if (this.drawn) this.draw(this.drawn);
  });

  connect(): void {
    if (this.measured) this.resized.observe(this.measured);
  }

  disconnect(): void {
    this.resized.disconnect();
  }

  /** Draws what the table shows now; called whenever it has changed. */
  draw(drawn: Drawn): void {
    this.drawn = drawn;
    const { over } = this;
    if (!over) return;
    this.layer = this.layOut(drawn.plan);
    render(this.layer ? renderLayer(this.layer, drawn.marks, drawn.selected) : nothing, over);
  }

  /** Undefined while the table has no size; the layer from before where nothing has moved. */
  private layOut(plan: TablePlan): Layer | undefined {
    const frame = this.measured?.getBoundingClientRect();
    if (!this.measured || !frame || frame.width === 0) return undefined;
    const columns = [...this.measured.querySelectorAll('thead .performer')].map((cell) =>
      bandX(cell, frame),
    );
    const rows = [...this.measured.querySelectorAll('tbody tr')].map((row) => bandY(row, frame));
    const bands = [...columns, ...rows];
    if (this.layer?.plan === plan && sameBands(this.bands, bands)) return this.layer;
    this.bands = bands;
    const routed = routeTable(plan, { columns, rows }, screenMeasures);
    const labels = placeLabels(routed, screenMeasures);
    return { plan, routed, labels, width: frame.width, height: frame.height };
  }
}

function bandX(cell: Element, frame: DOMRect): Band {
  const { left, right } = cell.getBoundingClientRect();
  return { from: left - frame.left, to: right - frame.left };
}

function bandY(row: Element, frame: DOMRect): Band {
  const { top, bottom } = row.getBoundingClientRect();
  return { from: top - frame.top, to: bottom - frame.top };
}

function sameBands(a: readonly Band[], b: readonly Band[]): boolean {
  return (
    a.length === b.length &&
    a.every(({ from, to }, index) => from === b[index]?.from && to === b[index].to)
  );
}

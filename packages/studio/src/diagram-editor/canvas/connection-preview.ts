import type { Point } from '@alur/workflow/layout/lanes/box.js';
import type { Drawn, EditorServices } from './services.ts';

interface Hints {
  readonly source?: Drawn | undefined;
  readonly target?: Drawn | undefined;
  /** Of a new arrow both; of one that has ends already, the one that is dragged. */
  readonly connectionStart?: Point | undefined;
  readonly connectionEnd?: Point | undefined;
}

interface Context {
  preview?: SVGLineElement | undefined;
}

/** A straight line while an arrow is drawn: its way is laid out once it has an end. */
class ConnectionPreview {
  static readonly $inject = ['canvas'];
  private readonly canvas: EditorServices['canvas'];

  constructor(canvas: EditorServices['canvas']) {
    this.canvas = canvas;
  }

  drawPreview(context: Context, mayConnect: boolean | null, hints: Hints): void {
    const { source, target, connectionStart, connectionEnd } = hints;
    const line = (context.preview ??= this.draw());
    line.classList.toggle('is-refused', mayConnect === false);
    const to = connectionEnd ?? (target && middleOf(target));
    const from = connectionEnd && source ? middleOf(source) : connectionStart;
    if (!from || !to) return;
    for (const [name, value] of [
      ['x1', from.x],
      ['y1', from.y],
      ['x2', to.x],
      ['y2', to.y],
    ] as const)
      line.setAttribute(name, String(value));
  }

  cleanUp(context: Context): void {
    context.preview?.remove();
    context.preview = undefined;
  }

  private draw(): SVGLineElement {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'line');
    line.classList.add('new-arrow');
    this.canvas.getActiveLayer().append(line);
    return line;
  }
}

const middleOf = ({ x, y, width, height }: Drawn): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

export const connectionPreview = { connectionPreview: ['type', ConnectionPreview] };

import type { Point } from '@alur/workflow/layout/lanes/box.js';
import type { Drawn, EditorServices } from './services.ts';

interface Hints {
  readonly source?: Drawn | undefined;
  readonly connectionStart: Point;
  readonly connectionEnd: Point;
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
    const { source, connectionStart, connectionEnd } = hints;
    const line = (context.preview ??= this.draw());
    line.classList.toggle('is-refused', mayConnect === false);
    const from = source
      ? { x: source.x + source.width / 2, y: source.y + source.height / 2 }
      : connectionStart;
    for (const [name, value] of [
      ['x1', from.x],
      ['y1', from.y],
      ['x2', connectionEnd.x],
      ['y2', connectionEnd.y],
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

export const connectionPreview = { connectionPreview: ['type', ConnectionPreview] };

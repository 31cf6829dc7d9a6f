import type { PageDrawing } from '../../layout/document/page-drawing.ts';
import type { Box, Point } from '../../layout/table/geometry.ts';
import type { SymbolKind, TablePlan } from '../../layout/table/plan.ts';
import { arrowProperties, labelProperties, symbolProperties } from './drawing-ml.ts';

/** A shape over a page's table, with the cell that it moves with. CSS pixels. */
export interface OfficeShape {
  /** As the list of shapes in Word and Excel names it. */
  readonly name: string;
  /** From the upper left of the table. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of the page, from 0. */
  readonly row: number;
  /** Among the performers, from 0. */
  readonly performer: number;
  /** DrawingML: outline, fill and line. */
  readonly properties: string;
  readonly text: string;
}

const names: Readonly<Record<SymbolKind, string>> = {
  terminator: 'Mulai/selesai',
  process: 'Kegiatan',
  decision: 'Keputusan',
  connector: 'Penghubung halaman',
};

/** Arrows first, so that symbols lie over their ends; then the answers. */
export function officeShapes(plan: TablePlan, drawing: PageDrawing): readonly OfficeShape[] {
  const symbolOf = new Map(plan.symbols.map((symbol) => [symbol.id, symbol]));
  const cellOf = (id: string) => {
    const { row = 0, column = 0 } = symbolOf.get(id) ?? {};
    return { row, performer: column };
  };
  const letters = new Map(drawing.letters.map(({ id, letter }) => [id, letter]));
  const sourceOf = new Map(plan.arrows.map(({ id, source }) => [id, source]));
  return [
    ...drawing.arrows.map(({ arrow, points }) => ({
      name: 'Panah',
      ...cellOf(arrow.source),
      ...arrowShape(points),
      text: '',
    })),
    ...drawing.symbols.map(({ id, kind, box }) => ({
      name: names[kind],
      ...cellOf(id),
      ...upperLeft(box),
      properties: symbolProperties(kind),
      text: letters.get(id) ?? '',
    })),
    ...drawing.labels.map(({ arrow, text, box }) => ({
      name: 'Jawaban',
      ...cellOf(sourceOf.get(arrow) ?? ''),
      ...upperLeft(box),
      properties: labelProperties,
      text,
    })),
  ];
}

function upperLeft({ x, y, width, height }: Box): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

function arrowShape(points: readonly Point[]): Box & Pick<OfficeShape, 'properties'> {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - x, Math.max(...ys) - y];
  const own = points.map((point) => ({ x: point.x - x, y: point.y - y }));
  return { x, y, width, height, properties: arrowProperties(own, width, height) };
}

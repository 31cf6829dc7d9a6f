import type { Cells } from './cell-order.ts';

/**
 * The lines that arrows may run along, before anything has a size: the middles of columns and
 * rows, and between them channels that take as many arrows as come. Where two lanes meet there are
 * two channels, so that no arrow runs on the border.
 */
export class Grid {
  readonly cells: Cells;
  /** How many upright lines: 0, 2, 4 … are channels, 1, 3, 5 … columns. */
  readonly width: number;
  /** What each level line is, from above. */
  readonly levels: readonly Level[];
  readonly #levelOfRow: readonly number[];
  /** Which node stands at a crossing, by index plus 1; 0 for none. */
  readonly occupant: Int32Array;
  readonly nodeIds: readonly string[];

  constructor(cells: Cells) {
    this.cells = cells;
    this.width = 2 * cells.columns + 1;
    const levels: Level[] = [];
    const levelOfRow: number[] = [];
    cells.laneOfRow.forEach((lane, row) => {
      if (cells.laneOfRow[row - 1] !== lane) levels.push({ kind: 'channel', lane, above: row });
      levelOfRow.push(levels.length);
      levels.push({ kind: 'row', lane, above: row });
      levels.push({ kind: 'channel', lane, above: row + 1 });
    });
    this.levels = levels;
    this.#levelOfRow = levelOfRow;
    this.occupant = new Int32Array(this.width * levels.length);
    this.nodeIds = [...cells.cellOf.keys()];
    this.nodeIds.forEach((id, index) => {
      this.occupant[this.crossingOf(id)] = index + 1;
    });
  }

  /** The crossing of lines that a node stands at. */
  crossingOf(node: string): number {
    const cell = this.cells.cellOf.get(node);
    return this.at(2 * (cell?.column ?? 0) + 1, this.#levelOfRow[cell?.row ?? 0] ?? 0);
  }

  at(upright: number, level: number): number {
    return level * this.width + upright;
  }

  uprightOf(crossing: number): number {
    return crossing % this.width;
  }

  levelOf(crossing: number): number {
    return (crossing - (crossing % this.width)) / this.width;
  }

  isUprightChannel(upright: number): boolean {
    return upright % 2 === 0;
  }

  isLevelChannel(level: number): boolean {
    return this.levels[level]?.kind === 'channel';
  }
}

export interface Level {
  readonly kind: 'channel' | 'row';
  readonly lane: string;
  /** Of a row its index; of a channel, that of the row below it. */
  readonly above: number;
}

import type { Activity } from '@alur/model/sop/sop.js';
import type { RowView } from './render-row.ts';

/** The rows of one block, as they are rendered. */
export interface ShownBlock {
  readonly key: number;
  readonly rows: readonly RowView[];
}

/** What of a row says where it stands among the others; its height depends on nothing of it. */
const ofPlace: ReadonlySet<keyof RowView> = new Set(['index', 'description']);

/**
 * Rows that nobody sees and of which nothing but their numbers is another stay as they are for one
 * picture: a step that is added counts half of the table anew.
 */
export class HeldRows {
  /** Some rows are yet to be rendered as they are now. */
  isBehind = false;
  private shown: ReadonlyMap<string, RowView> = new Map();

  /** @param isFar - whether a block is out of sight, by its key */
  take(blocks: readonly ShownBlock[], isFar: (key: number) => boolean): readonly ShownBlock[] {
    const now = new Map<string, RowView>();
    this.isBehind = false;
    const taken = blocks.map(({ key, rows }) => {
      const mayWait = isFar(key);
      return { key, rows: rows.map((row) => this.takeRow(row, mayWait, now)) };
    });
    this.shown = now;
    return taken;
  }

  private takeRow(row: RowView, mayWait: boolean, now: Map<string, RowView>): RowView {
    const { id } = row.activity;
    const before = this.shown.get(id);
    const isHeld = mayWait && before !== undefined && differsInPlace(before, row);
    const taken = isHeld ? before : row;
    this.isBehind ||= isHeld;
    now.set(id, taken);
    return taken;
  }
}

/** Whether they differ, and in nothing but their place. */
function differsInPlace(before: RowView, now: RowView): boolean {
  const others = different(before, now);
  if (others.length === 0) return false;
  return others.every((key) =>
    key === 'activity' ? onlyCounts(before.activity, now.activity) : ofPlace.has(key),
  );
}

/** A number that is no mere count may need another height. */
const onlyCounts = (before: Activity, now: Activity): boolean =>
  different(before, now).every((key) => key === 'number') &&
  [before, now].every(({ number }) => /^\d*$/.test(number));

function different<T extends object>(a: T, b: T): readonly (keyof T)[] {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]) as Set<keyof T>;
  return [...keys].filter((key) => a[key] !== b[key]);
}

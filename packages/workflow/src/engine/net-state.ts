/**
 * Where the tokens of one case are: a few hundred bytes of JSON, to be stored with the case.
 *
 * Type aliases, not interfaces: an `EngineState` is a record, and only aliases are assignable.
 */
export type NetState = {
  readonly status: 'running' | 'completed' | 'terminated' | 'cancelled' | 'failed';
  /** The key that the next item gets. */
  readonly next: number;
  /** In the order in which they came. */
  readonly items: readonly Item[];
  /** The latest outcome of a task, and the latest of each activity. */
  readonly outcome?: string;
  readonly outcomes?: { readonly [activity: string]: string };
  /** What else tasks put out. */
  readonly values?: { readonly [name: string]: string | number | boolean };
};

/** Something that lives. */
export type Item = {
  readonly key: string;
  readonly node: string;
  /** The item that this one lies in: a subprocess, or an activity done several times. */
  readonly in?: string;
} & (
  | { readonly as: 'task'; readonly loop?: number }
  /** A subprocess that is under way. */
  | { readonly as: 'scope'; readonly loop?: number }
  /** An activity or subprocess that is done several times; its instances lie in it. */
  | { readonly as: 'many'; readonly total: number; readonly begun: number; readonly done: number }
  /** A token that waits at a parallel gateway for the others. */
  | { readonly as: 'join'; readonly by: string }
  /** `on`: the item on whose edge it sits. `left`: how often a cycle still fires; -1 for ever. */
  | { readonly as: 'timer'; readonly on?: string; readonly left?: number }
  | { readonly as: 'message'; readonly on?: string }
);

export type ItemAs<K extends Item['as']> = Extract<Item, { readonly as: K }>;

/** Is it on the edge of another item, so that it keeps nothing alive? */
export function hostOf(item: Item): string | undefined {
  return item.as === 'timer' || item.as === 'message' ? item.on : undefined;
}

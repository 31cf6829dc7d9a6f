/** What a careful reader finds in a document: what the importer is measured against. */
export interface DocumentTruth {
  readonly name: string;
  /** As `writtenDocument` takes it. */
  readonly text: string;
  readonly title: string;
  readonly number: string;
  /** Counts of items, by the key of the identity part. */
  readonly items: Readonly<Record<string, number>>;
  readonly performers: readonly string[];
  readonly steps: readonly Step[];
}

export interface Step {
  /** Number, activity, required inputs, duration, outputs, remarks; one line each. */
  readonly cells: readonly string[];
  readonly performer: string;
  /**
   * Where the answers of a decision lead, in any order: the place of a step, 1 first, or `end`.
   * Of a step that is no decision: where it leads, if not to the next one.
   */
  readonly ways: readonly string[];
}

/**
 * Steps as tests write them: `number | activity | inputs | duration | outputs | remarks`, then
 * ` => performer`, then its ways in brackets: `[3, 1]`.
 */
export function stepsOf(text: string): readonly Step[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [, cells = '', performer = '', ways] =
        /^(.*) => (.*?)(?: \[(.*)\])?$/.exec(line.trim()) ?? [];
      return {
        cells: cells.split('|').map((cell) => cell.trim()),
        performer,
        ways: ways === undefined ? [] : ways.split(', '),
      };
    });
}

import { keyOf } from '../../text/plain.ts';
import { columnHeads } from '../../words/column-heads.ts';
import {
  isGroup,
  isGroupLine,
  isNumberLine,
  headPartsIn,
  type Segment,
  segmentsOf,
} from './printed-lines.ts';

/** A flowchart table as a program prints a page: columns by their place, rows of several lines. */
export interface PrintedTable {
  readonly before: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly after: readonly string[];
  /** Where its columns begin, for the page after it. */
  readonly starts: readonly number[];
}

/**
 * The flowchart table of a printed page, found by its head. In such a page a row is as many lines as
 * its longest cell, its number stands beside the middle one or, as Word prints it, beside the first;
 * blank lines part nothing for sure.
 *
 * @param previous - where the columns of the page before begin, for a page without a head
 */
export function printedTable(
  lines: readonly string[],
  previous?: readonly number[],
): PrintedTable | undefined {
  if (lines.length > mostLines) return undefined;
  const read = lines.map(segmentsOf);
  const main = read.findIndex((line, at) => isHead(read, line, at));
  if (main < 0) {
    const rows = previous ? bodyOf(read, 0, previous) : undefined;
    return previous && rows ? { before: [], ...rows, starts: previous } : undefined;
  }
  const above = read.slice(Math.max(0, main - headLines), main).findIndex(isGroupLine);
  const top = above < 0 ? main : Math.max(0, main - headLines) + above;
  const parted = columnStarts(read.slice(top), main - top + headLines);
  const starts = withNames(read, top, main, parted);
  if (starts.length < 4) return undefined;
  const [from, head] = headOf(read, top, main, starts);
  const body = bodyOf(read, from, starts);
  if (!body) return undefined;
  return {
    before: lines.slice(0, top),
    rows: [...head, ...body.rows],
    after: body.after,
    starts,
  };
}

const headLines = 4;
const mostLines = 2_000;
const widest = 2_000;

function isHead(read: readonly (readonly Segment[])[], line: readonly Segment[], at: number) {
  if (line.length < 2 || !headPartsIn(line).includes('activity')) return false;
  const around = read.slice(Math.max(0, at - headLines), at + headLines).flatMap(headPartsIn);
  const others = new Set(around.filter((part) => part !== 'activity' && part !== 'number'));
  return others.size >= 3;
}

/** Where columns begin: right of two or more places that hardly a line has something at. */
function columnStarts(read: readonly (readonly Segment[])[], headEnd: number): readonly number[] {
  // Below the last row there may be a footer, which keeps to no column.
  const last = read.findLastIndex((line) => line.length > 1);
  const voting = read.slice(0, last + 1).filter((line) => line.length > 0 && !isGroupLine(line));
  const width = Math.min(widest, Math.max(0, ...voting.flat().map(({ end }) => end)));
  const used = new Uint16Array(width);
  // A title or a footer of one long line goes over all columns.
  for (const [row, line] of read.slice(0, last + 1).entries()) {
    if (isGroupLine(line)) continue;
    // A name in the head may stand alone over its column.
    const votes = row < headEnd ? 2 : 1;
    for (const { at, end } of line) {
      if (end - at >= longestShare * width) continue;
      for (let place = at; place < Math.min(end, width); place++)
        used[place] = (used[place] ?? 0) + votes;
    }
  }
  const most = voting.length > 30 ? 1 : 0;
  const starts: number[] = [];
  for (let place = 0, blank = 2; place < width; place++) {
    if ((used[place] ?? 0) <= most) blank += 1;
    else {
      if (blank >= 2) starts.push(place);
      blank = 0;
    }
  }
  return starts;
}

const longestShare = 0.35;

const columnAt = (starts: readonly number[], { at }: Segment): number =>
  Math.max(
    0,
    starts.findLastIndex((start) => start <= at + 1),
  );

/**
 * Columns whose cells have lost their symbols are seen by the names in their head alone. Names of
 * several lines are centred: lines of one name stand over one another, and those of two do not.
 */
function withNames(
  read: readonly (readonly Segment[])[],
  top: number,
  main: number,
  starts: readonly number[],
): readonly number[] {
  const { activity, standard, names } = headPlaces(read, top, main, starts);
  const columns: { at: number; end: number }[] = [];
  for (const { at, end } of [...names].sort((a, b) => a.at - b.at)) {
    const over = columns.at(-1);
    if (over && at < over.end) over.end = Math.max(over.end, end);
    else columns.push({ at, end });
  }
  if (columns.length === 0) return starts;
  return [
    ...starts.slice(0, activity + 1),
    ...columns.map(({ at }) => at),
    ...starts.slice(standard),
  ];
}

const headWords = new Set(
  Object.values(columnHeads).flatMap((keys) => keys.flatMap((key) => key.split(' '))),
);

/** The rows of the head, and the first line below it. */
function headOf(
  read: readonly (readonly Segment[])[],
  top: number,
  main: number,
  starts: readonly number[],
): [from: number, rows: readonly (readonly string[])[]] {
  const { from } = headPlaces(read, top, main, starts);
  const lines = read.slice(top, from);
  const pick = (wanted: (segment: Segment) => boolean) =>
    lines.filter((line) => !isNumberLine(line)).map((line) => line.filter(wanted));
  const numbers = lines.filter(isNumberLine).map((line) => joined([line], starts));
  return [
    from,
    [
      joined(pick(isGroup), starts, ' '),
      joined(
        pick((each) => !isGroup(each)),
        starts,
        ' ',
      ),
      ...numbers,
    ],
  ];
}

/** Where a head ends, which columns performers stand between, and their names. */
function headPlaces(
  read: readonly (readonly Segment[])[],
  top: number,
  main: number,
  starts: readonly number[],
) {
  const near = read.slice(top, main + headLines).flat();
  const place = (wanted: readonly string[], after: number) =>
    near
      .filter((each) => headPartsIn([each]).some((part) => wanted.includes(part)))
      .map((each) => columnAt(starts, each))
      .filter((column) => column > after)
      .sort((a, b) => a - b)[0];
  const activity = place(['activity'], -1) ?? 0;
  const standard = place(['requiredInputs', 'duration', 'outputs'], activity) ?? starts.length;
  const isName = (segment: Segment) => {
    const column = columnAt(starts, segment);
    return column > activity && column < standard;
  };
  const isOfHead = (segment: Segment) =>
    isName(segment) ||
    keyOf(segment.text)
      .split(' ')
      .every((word) => headWords.has(word));
  let from = main + 1;
  const isHeadLine = (line: readonly Segment[]) => isNumberLine(line) || line.every(isOfHead);
  while (from < read.length && from < main + 2 * headLines && isHeadLine(read[from] ?? []))
    from += 1;
  const labels = read.slice(top, from).filter((line) => !isNumberLine(line));
  const names = labels.flat().filter((each) => isName(each) && !isGroup(each));
  return { from, activity, standard, names };
}

/** Lines as one row. A line that begins small goes on with the sentence above it. */
function joined(
  lines: readonly (readonly Segment[])[],
  starts: readonly number[],
  glue?: string,
): readonly string[] {
  const cells = starts.map(() => '');
  for (const line of lines) {
    for (const segment of line) {
      const column = columnAt(starts, segment);
      const before = cells[column] ?? '';
      const between = glue ?? (/^[\p{Ll}(]/u.test(segment.text) ? ' ' : '\n');
      cells[column] = before === '' ? segment.text : `${before}${between}${segment.text}`;
    }
  }
  return cells;
}

/** The rows below a head, each with the lines that stand nearest to its number. */
function bodyOf(
  read: readonly (readonly Segment[])[],
  from: number,
  starts: readonly number[],
): Pick<PrintedTable, 'rows' | 'after'> | undefined {
  const anchors: number[] = [];
  for (let at = from; at < read.length; at++) {
    const [first, ...others] = read[at] ?? [];
    const isNumber =
      first && columnAt(starts, first) === 0 && /^\d{1,3}(?:\.\d{1,2}){0,2}[.)]?$/.test(first.text);
    const isColumns = others.length > 1 && others.every(({ text }) => /^\(?\d{1,2}\)?$/.test(text));
    if (isNumber && !isColumns) anchors.push(at);
  }
  if (anchors.length < 2) return undefined;
  const rows = anchors.map((): (readonly Segment[])[] => []);
  const after: string[] = [];
  const last = anchors.at(-1) ?? from;
  const isAtTop = isNumberedAtTop(
    read.slice(from),
    anchors.map((at) => at - from),
    starts,
  );
  let blank = 0;
  for (let start = from; start < read.length;) {
    if (read[start]?.length === 0) {
      start += 1;
      blank += 1;
      continue;
    }
    let end = start;
    while (end < read.length && (read[end]?.length ?? 0) > 0) end += 1;
    const own = anchors.filter((at) => at >= start && at < end);
    for (let at = start; at < end; at++) {
      const line = read[at] ?? [];
      const isBelow =
        at > last && own.length === 0 && (blank >= farBlank || isAcross(line, starts));
      if (isBelow || after.length > 0) after.push(line.map(({ text }) => text).join('  '));
      else if (isAtTop) rows[anchors.findLastIndex((anchor) => anchor <= at)]?.push(line);
      else rows[nearest(own.length > 0 ? own : anchors, anchors, at)]?.push(line);
    }
    blank = 0;
    start = end;
  }
  return { rows: rows.map((lines) => joined(lines, starts)), after };
}

/**
 * Whether numbers stand beside the first lines of their rows: nothing stands above the first one, and
 * beside each of them an activity begins.
 */
function isNumberedAtTop(
  read: readonly (readonly Segment[])[],
  anchors: readonly number[],
  starts: readonly number[],
): boolean {
  if (read.findIndex((line) => line.length > 0) !== anchors[0]) return false;
  return anchors.every((at) => {
    const beside = read[at]?.find((segment) => columnAt(starts, segment) === 1);
    return beside !== undefined && !/^\p{Ll}/u.test(beside.text);
  });
}

const farBlank = 4;

/** Whether a line goes on over the beginnings of other columns: a footer. */
const isAcross = (line: readonly Segment[], starts: readonly number[]) =>
  line.some(({ at, end }) => starts.filter((start) => start > at + 1 && start < end).length > 1);

function nearest(some: readonly number[], all: readonly number[], at: number): number {
  const [first = 0] = some;
  const best = some.reduce(
    (best, each) => (Math.abs(each - at) < Math.abs(best - at) ? each : best),
    first,
  );
  return all.indexOf(best);
}

import { countedWords } from '../../words/time-words.ts';

const numbered = /^(\d{1,3})[.)]?(?:\s+(.*))?$/;

/** A step: its number, and its lines, blank ones kept. */
export interface FlatRow {
  readonly number: string;
  readonly lines: readonly string[];
}

export interface FlatRows {
  readonly rows: readonly FlatRow[];
  /** The first line below them. */
  readonly to: number;
  /** Whether numbers stand beside the first lines of their steps. */
  readonly isAtTop: boolean;
}

/**
 * Steps in lines whose columns ran into one another: numbers go up by one (a step may be left out),
 * and stand beside the first line of their step or, as cells are centred, beside the middle one.
 */
export function flatRows(lines: readonly string[]): FlatRows | undefined {
  const anchors = anchorsIn(lines);
  const [first, last] = [anchors[0], anchors.at(-1)];
  if (anchors.length < 2 || !first || !last) return undefined;
  const isAtTop =
    anchors.every(({ at }) => /^\p{Lu}/u.test(withoutNumber(lines[at] ?? ''))) ||
    lines.slice(0, first.at).every((line) => line.trim() === '');
  const to = endBelow(lines, last.at);
  const starts = isAtTop
    ? anchors.map(({ at }) => at)
    : startsBesideGaps(
        lines.slice(0, to),
        anchors.map(({ at }) => at),
      );
  const rows = anchors.map(({ number, at }, index) => {
    const [from, end] = [starts[index] ?? at, starts[index + 1] ?? to];
    const beside = withoutNumber(lines[at] ?? '');
    const trimmed = (own: readonly string[]) => own.map((line) => line.trim());
    return {
      number,
      lines: [
        ...trimmed(lines.slice(from, at)),
        ...(beside === '' ? [] : [beside]),
        ...trimmed(lines.slice(at + 1, end)),
      ],
    };
  });
  return { rows, to, isAtTop };
}

const withoutNumber = (line: string) => numbered.exec(line.trim())?.[2] ?? '';

function anchorsIn(lines: readonly string[]) {
  const anchors: { readonly number: string; readonly at: number }[] = [];
  let next = 1;
  for (const [at, line] of lines.entries()) {
    const [, digits = '', rest = ''] = numbered.exec(line.trim()) ?? [];
    const number = Number(digits);
    const isNext = number === next || (next > 1 && number === next + 1 && rest !== '');
    // "1 2 3 4": the numbers of columns; "1 15 menit": a step, and its time.
    const isOfColumns = /^\d+[.)]?(?:\s+\d|$)/.test(rest);
    if (digits === '' || !isNext || countedWords.test(rest) || isOfColumns) continue;
    // "10" above "menit" is a time.
    if (rest === '' && countedWords.test(lines[at + 1]?.trim() ?? '')) continue;
    // A number by itself may be that of a page, where its own step is still to come.
    const own = new RegExp(`^${digits}[.)]\\s+\\p{Lu}`, 'u');
    if (rest === '' && lines.slice(at + 1).some((each) => own.test(each.trim()))) continue;
    anchors.push({ number: digits, at });
    next = number + 1;
  }
  return anchors;
}

/** The last step ends above a heading, a form's next part, or a wide gap. */
function endBelow(lines: readonly string[], last: number, most = 14): number {
  let [count, blank] = [0, 0];
  for (let at = last + 1; at < lines.length; at++) {
    const line = lines[at]?.trim() ?? '';
    if (line === '') blank += 1;
    else {
      if (blank > 2 || count >= most || /^[^\p{Ll}\d]{8,}$/u.test(line)) return at;
      count += 1;
      blank = 0;
    }
  }
  return lines.length;
}

/**
 * Where steps begin whose numbers stand anywhere in them: below gaps of one size, where those part the
 * lines so that each part has one number; else about the middle.
 */
function startsBesideGaps(lines: readonly string[], anchors: readonly number[]): readonly number[] {
  const gaps = gapsIn(lines);
  for (const size of new Set(gaps.map((gap) => gap.size))) {
    const starts = [0, ...gaps.filter((gap) => gap.size === size).map(({ below }) => below)];
    const isParted =
      starts.length === anchors.length &&
      anchors.every(
        (at, index) => at >= (starts[index] ?? 0) && at < (starts[index + 1] ?? Infinity),
      );
    if (isParted) return starts;
  }
  return centredStarts(lines, anchors);
}

/** Blank lines between two that are filled: how many, and where the lower one stands. */
function gapsIn(lines: readonly string[]): readonly { size: number; below: number }[] {
  const filled = lines.flatMap((line, at) => (line.trim() === '' ? [] : [at]));
  return filled.flatMap((below, index) => {
    const above = filled[index - 1];
    const size = above === undefined ? 0 : below - above - 1;
    return size > 0 ? [{ size, below }] : [];
  });
}

/**
 * Where centred steps begin: so that as many lines stand above each number as below it, and the
 * first one begins like a sentence.
 */
function centredStarts(lines: readonly string[], anchors: readonly number[]): readonly number[] {
  let best = new Map<number, { cost: number; starts: readonly number[] }>([
    [0, { cost: 0, starts: [0] }],
  ]);
  const counts = filledBefore(lines);
  const filled = (from: number, to: number) => (counts[to] ?? 0) - (counts[from] ?? 0);
  for (const [index, anchor] of anchors.entries()) {
    const next = anchors[index + 1];
    const ends = next === undefined ? [lines.length] : range(anchor + 1, next + 1);
    const found: typeof best = new Map();
    for (const end of ends) {
      if (next !== undefined && (lines[end]?.trim() ?? '') === '') continue;
      for (const [start, { cost, starts }] of best) {
        const off = Math.abs(filled(start, anchor) - filled(anchor + 1, end));
        const all = cost + off + (next === undefined ? 0 : beginning(lines, end));
        if (all < (found.get(end)?.cost ?? Infinity))
          found.set(end, { cost: all, starts: [...starts, end] });
      }
    }
    best = found;
  }
  const [only] = [...best.values()];
  return only?.starts.slice(0, -1) ?? anchors;
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.min(to - from, 80) }, (_, index) => from + index);

/** How many lines before each place are filled. */
function filledBefore(lines: readonly string[]): readonly number[] {
  const counts = [0];
  for (const line of lines) counts.push((counts.at(-1) ?? 0) + (line.trim() === '' ? 0 : 1));
  return counts;
}

/** What it costs to begin a step with a line. */
function beginning(lines: readonly string[], at: number): number {
  const line = lines[at]?.trim().replace(/^\d{1,3}[.)]?\s+/, '') ?? '';
  const isBelowGap = (lines[at - 1]?.trim() ?? '') === '';
  const isSentence = /^\p{Lu}/u.test(line) && line.split(' ').length > 1;
  return (isSentence ? 0 : 3) + (isBelowGap ? -1 : 0);
}

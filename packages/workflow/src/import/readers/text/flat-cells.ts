import { onlyAnswers } from '../../words/marks.ts';
import { timeWords, unitAlone } from '../../words/time-words.ts';
import { partedInputs } from './flat-inputs.ts';
import type { FlatRow } from './flat-rows.ts';

/**
 * Number, activity, required inputs, duration and outputs of a step whose columns ran together, and
 * the labels of arrows whose lines are lost: "Tidak Ya".
 */
export type FlatCells = readonly [string, string, string, string, string, string];

const timeFirst = new RegExp(`^${timeWords.source}`, 'i');

/**
 * Whether each cell has lines of its own, as where a program writes them one after the other: then
 * times begin their line.
 */
export function isCellByCell(rows: readonly FlatRow[]): boolean {
  const timed = rows.filter(({ lines }) => lines.some((line) => timeFirst.test(line)));
  return timed.length * 2 > rows.length;
}

/** Cells one after the other: the activity, what it needs, the time, what comes of it. */
export function cellByCell({ number, lines }: FlatRow): FlatCells {
  const last = lines.findLastIndex((line) => line !== '');
  const own = lines.slice(0, last + 1);
  const all = own.includes('') ? paragraphs(own) : own;
  const units = all.filter((unit) => !isAnswer(unit));
  const labels = all.filter(isAnswer).join(' ');
  const at = units.findIndex((unit) => timeFirst.test(unit));
  if (at < 0) return [number, units.join('\n'), '', '', '', labels];
  const before = units.slice(0, at);
  const hasInputs = before.length > 1 && !/^\p{Ll}/u.test(before.at(-1) ?? '');
  const said = timeFirst.exec(units[at] ?? '')?.[0] ?? '';
  const rest = (units[at] ?? '').slice(said.length).trim();
  // "7 hari untuk A; 2 hari untuk B" is one time.
  const isMore = timeWords.test(rest);
  const outputs = [isMore ? '' : rest, ...units.slice(at + 1)];
  return [
    number,
    (hasInputs ? before.slice(0, -1) : before).join('\n').replace(/\n(?=\p{Ll})/gu, ' '),
    hasInputs ? (before.at(-1) ?? '') : '',
    isMore ? `${said} ${rest}` : said,
    // A number by itself is that of a page.
    outputs.filter((unit) => unit !== '' && !/^\d{1,3}$/.test(unit)).join('\n'),
    labels,
  ];
}

/**
 * Cells side by side, line by line: the time and what stands right of it can be told apart, and required
 * inputs at a guess, where words tell them.
 */
export function sideBySide({ number, lines }: FlatRow): FlatCells {
  const labels = lines.flatMap((line) => line.match(label) ?? []).join(' ');
  const filled = lines
    .map((line) => line.replace(label, ' ').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  for (const [at, line] of filled.entries()) {
    const found = timeIn(line);
    if (!found) continue;
    const right = line.slice(found.index + found[0].length).trim();
    const left = line.slice(0, found.index).trim();
    const parted = partedInputs(left, filled[at - 1] ?? '', filled[at + 1] ?? '');
    const own = parted?.activity ?? left;
    const others = [...filled.slice(0, at), own, ...filled.slice(at + 1)];
    return [number, sentences(others), parted?.inputs ?? '', found[0], right, labels];
  }
  return partedTime(number, filled, labels);
}

/** "30", and "menit" one or two lines below, each between words of other columns. */
function partedTime(number: string, lines: readonly string[], labels: string): FlatCells {
  for (const [at, line] of lines.entries()) {
    const digits = /(?<=^|\s)\d{1,3}(?=\s\p{Lu}|$)/u.exec(line);
    const below = lines.slice(at + 1, at + 3).findIndex((each) => unitAlone.test(each));
    if (!digits || below < 0) continue;
    const cleared = lines.map((each, index) => {
      if (index === at) return line.slice(0, digits.index).trim();
      return index === at + 1 + below
        ? each.replace(unitAlone, ' ').replace(/\s+/g, ' ').trim()
        : each;
    });
    const said = unitAlone.exec(lines[at + 1 + below] ?? '')?.[0] ?? '';
    const right = line.slice(digits.index + digits[0].length).trim();
    return [number, sentences(cleared), '', `${digits[0]} ${said}`, right, labels];
  }
  return [number, sentences(lines), '', '', '', labels];
}

/** A time in its column, and none that a sentence speaks of: "tempo 7 hari kerja". */
function timeIn(line: string): RegExpExecArray | undefined {
  const found = [
    ...line.matchAll(new RegExp(`(?<=^|\\s)${timeWords.source}(?=\\s\\p{Lu}|$)`, 'giu')),
  ];
  const last = found.at(-1);
  const inSentence = /\b(?:tempo|selama|dalam|waktu|setelah|lama|maksimal|lambat)\s*$/i;
  return last && !inSentence.test(line.slice(0, last.index)) ? last : undefined;
}

const isAnswer = (line: string) => onlyAnswers.test(line);

/** The label of a lost arrow at either end of a line, before a time, or run into the next word. */
const label =
  /^(?:Ya|Tidak|Y|T)$|^(?:Ya|Tidak)(?=\s[\p{Lu}\d]|\p{Lu})|(?<=\s)(?:Ya|Tidak|Y|T)$|(?<=\s)(?:Ya|Tidak|Y|T)(?=\s\d)/gu;

/** Lines as sentences: one that begins in capitals below a full stop is a line of its own. */
function sentences(lines: readonly string[]): string {
  const filled = lines.filter((line) => line !== '');
  return filled.reduce((text, line) => {
    const isNew = /[.;]$/.test(text) && /^\p{Lu}/u.test(line);
    return text === '' ? line : `${text}${isNew ? '\n' : text.endsWith('-') ? '' : ' '}${line}`;
  }, '');
}

function paragraphs(lines: readonly string[]): readonly string[] {
  const found: string[] = [''];
  for (const line of lines) {
    if (line === '') found.push('');
    else found.push(`${found.pop() ?? ''} ${line}`.trim());
  }
  return found.filter((text) => text !== '');
}

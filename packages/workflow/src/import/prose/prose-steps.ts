import type { Line } from '../identity/document-parts.ts';
import { bareNumber, shapeOf } from '../text/marker.ts';
import { markerOf } from '../text/items.ts';
import type { StepRow } from '../table/step-row.ts';

/** Steps of a narrative SOP, and the headings that part them into procedures. */
export interface ProseSteps {
  readonly steps: readonly StepRow[];
  /** By the index of the first step below it. */
  readonly headings: ReadonlyMap<number, string>;
}

/**
 * The steps in the lines of a section "Uraian Prosedur": one for each number of the list. Deeper
 * lists and loose lines belong to the step above them; headings part the list.
 */
export function proseSteps(lines: readonly Line[]): ProseSteps {
  const marked = lines.flatMap(withMarker);
  const shape = stepShape(marked);
  const headings = new Map<number, string>();
  const steps: { number: string; text: string[] }[] = [];
  for (const [index, { marker, text }] of marked.entries()) {
    const own = shapeOf(marker);
    if (isHeading(marked, index, shape)) headings.set(steps.length, `${marker} ${text}`.trim());
    else if (shape === '' || own === shape) steps.push({ number: numberOf(marker), text: [text] });
    else if (steps.length > 0) steps.at(-1)?.text.push(`${marker} ${text}`.trim());
    else steps.push({ number: numberOf(marker), text: [text] });
  }
  return {
    steps: steps.map(({ number, text }, index) => ({
      where: `Uraian prosedur, butir ${number || String(index + 1)}`,
      number,
      activity: text.join('\n').replace(/\n:\s*/g, ': '),
      marks: new Map(),
      drawn: [],
      requiredInputs: [],
      duration: '',
      outputs: [],
      remarks: '',
    })),
    headings,
  };
}

/** A line may hold its mark itself, and several lines. */
export function withMarker(line: Line): readonly Line[] {
  if (line.marker !== '') return [line];
  return line.text.split('\n').map((text) => {
    const marker = markerOf(text);
    return { ...line, marker: marker.trim(), text: text.slice(marker.length).trim() };
  });
}

/** Bullets are no numbers. */
const numberOf = (marker: string) => (/[\p{L}\d]/u.test(marker) ? bareNumber(marker) : '');

/** The shape of the numbers that steps have; empty where nothing is numbered: a step a line. */
function stepShape(lines: readonly Line[]): string {
  const first = lines.findIndex(({ marker }) => marker !== '');
  if (first < 0) return '';
  const [one, two] = [lines[first], lines[first + 1]];
  const isHeadingFirst =
    one &&
    two &&
    two.marker !== '' &&
    isHeadingLike(one) &&
    shapeOf(two.marker) !== shapeOf(one.marker);
  return shapeOf((isHeadingFirst ? two : one)?.marker ?? '');
}

/** A heading has steps of another shape below it, or is marked as one. */
function isHeading(lines: readonly Line[], index: number, shape: string): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || shape === '') return false;
  if (line.marker === '') return line.isHeading;
  if (shapeOf(line.marker) === shape) return false;
  if (!isHeadingLike(line) || next === undefined || shapeOf(next.marker) !== shape) return false;
  // Below a heading numbers begin anew, or go on from its own.
  const [own, first] = [numberOf(line.marker), numberOf(next.marker)];
  return first.startsWith(`${own}.`) || /^(?:(?:\d+\.)*1|[aAiI])$/.test(first) || first === '';
}

const isHeadingLike = ({ text, isHeading: said }: Line) =>
  said || (text.split(' ').length <= 8 && !/[.:;,]$/.test(text));

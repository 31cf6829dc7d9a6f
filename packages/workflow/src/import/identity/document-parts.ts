import type { LabelledPart } from '@alur/model/sop/sop.js';
import type { ImportedDocument, Paragraph } from '../imported-document.ts';
import type { FlowTable } from '../table/flow-tables.ts';
import { Grid } from '../table/grid.ts';
import { keyOf, plain } from '../text/plain.ts';
import { markerOf, withoutMarker } from '../text/items.ts';
import {
  formParts,
  type IdentityPart,
  serviceParts,
  shortParts,
} from '../words/identity-labels.ts';
import { type FoundLabel, labelOf } from './label-of.ts';
import { labelsInTable } from './labels-in-table.ts';
import { bareNumber, isNextNumber, shapeOf } from '../text/marker.ts';

/** A line of prose with its mark: what sections consist of. */
export interface Line {
  /** "9.1.", "a."; empty where there is none. */
  readonly marker: string;
  readonly text: string;
  readonly isHeading: boolean;
}

export interface Section {
  readonly number: string;
  readonly title: string;
  /** What the title stands for, where it is a label that is known. */
  readonly of?: IdentityPart | undefined;
  readonly lines: readonly Line[];
}

/** A document parted by its labels and headings. */
export interface DocumentParts {
  readonly values: ReadonlyMap<IdentityPart, string>;
  readonly labels: readonly { readonly of: LabelledPart; readonly text: string }[];
  /** What stands outside of labels and sections, a paragraph each. */
  readonly opening: readonly string[];
  /** How many of them stand above the first label. */
  readonly above: number;
  /** Cells beside the identity part that belong to no label. */
  readonly beside: readonly string[];
  /** In the order of the document; those of prose only. */
  readonly sections: readonly Section[];
}

/** Parts a document by its labels: in tables, in paragraphs "Label : nilai", and as headings. */
export function documentParts(
  document: ImportedDocument,
  tables: readonly FlowTable[],
): DocumentParts {
  const reader = new Reader();
  const flowParts = tables.flatMap(({ parts }) => parts);
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'paragraph') {
      reader.paragraph(block);
      continue;
    }
    const grid = new Grid(block);
    const heads = flowParts.filter((part) => part.block === index).map(({ head }) => head);
    const isRest = flowParts.some((part) => part.block === index && part.head.to === 0);
    if (isRest) continue;
    reader.table(
      grid,
      heads.length === 0 ? grid.height : Math.min(...heads.map(({ from }) => from)),
    );
    if (heads.length > 0) reader.endIdentity();
  }
  return reader.parts();
}

interface OpenSection {
  readonly number: string;
  readonly title: string;
  readonly of?: IdentityPart | undefined;
  readonly lines: Line[];
}

class Reader {
  readonly #values = new Map<IdentityPart, string>();
  /** Parts whose value stands under a label that other papers have, too: "Nomor". */
  readonly #unsure = new Set<IdentityPart>();
  readonly #labels: { of: LabelledPart; text: string }[] = [];
  readonly #opening: string[] = [];
  readonly #beside: string[] = [];
  readonly #sections: OpenSection[] = [];
  #current: OpenSection | undefined;
  #above = 0;
  #hasLabels = false;
  #isBelowFlow = false;

  parts(): DocumentParts {
    return {
      values: this.#values,
      labels: this.#labels,
      opening: this.#opening,
      above: this.#above,
      beside: this.#beside,
      sections: this.#sections,
    };
  }

  /** What comes now stands below the flowchart. */
  endIdentity(): void {
    this.endSection();
    this.#isBelowFlow = true;
  }

  endSection(): void {
    this.#current = undefined;
    this.#hasLabels = true;
  }

  table(grid: Grid, rows: number): void {
    if (listRows(grid, 0, rows).length === rows && rows > 1) {
      this.#list(listRows(grid, 0, rows));
      return;
    }
    const found = labelsInTable(grid, rows);
    if (found.length === 0) {
      for (let row = 0; row < rows; row++)
        this.#line({ marker: '', text: grid.rowTexts(row).join(' | '), isHeading: false });
      return;
    }
    this.endSection();
    for (const each of found) {
      if (formParts.has(each.of) || shortParts.has(each.of)) this.#keep(each, each.value);
      else {
        this.#open(each.number, each.label, each.of);
        this.#line({ marker: '', text: each.value, isHeading: false });
      }
    }
    this.endSection();
    const isTaken = (row: number, column: number) =>
      found.some(
        ({ area }) =>
          area !== undefined &&
          row >= area.rows[0] &&
          row < area.rows[1] &&
          column >= area.columns[0] &&
          column < area.columns[1],
      );
    const sections = found.filter(({ of }) => !formParts.has(of) && !shortParts.has(of));
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < grid.width; column++) {
        const text = grid.text(row, column);
        if (text === '' || !grid.isAnchor(row, column) || labelOf(text)) continue;
        if (isTaken(row, column) || /^[:=]$/.test(text)) continue;
        const list = column === 0 ? listRows(grid, row, rows) : [];
        if (list.length > 1) {
          this.#list(list);
          this.endSection();
          row += list.length - 1;
          break;
        }
        // "6. Unit Terkait" among the labels of a column: a label that nobody knows.
        const value = grid.rowTexts(row, column + grid.spanRight(row, column)).join('\n');
        const isBelow = sections.some((each) => each.column === column && each.row < row);
        const isLabel = isBelow && value !== '' && text.split(' ').length < 8;
        if (isLabel) {
          this.#open(bareNumber(markerOf(text)), withoutMarker(text));
          this.#line({ marker: '', text: value, isHeading: false });
          this.endSection();
          break;
        }
        this.#beside.push(text);
      }
    }
  }

  /** A list whose marks stand in a column of their own. */
  #list(rows: readonly (readonly [marker: string, text: string])[]): void {
    for (const [index, [marker, text]] of rows.entries()) {
      const isHeading = rows[index + 1]?.[0].startsWith(marker) === true;
      if (isHeading) this.#open(bareNumber(marker), text);
      else this.#line({ marker, text, isHeading: false });
    }
  }

  paragraph({ text, marker = '', isHeading = false }: Paragraph): void {
    let last: IdentityPart | undefined;
    const lines = plain(text).split('\n');
    for (const [index, line] of lines.entries()) {
      const own = index === 0 ? marker : '';
      const label = this.#labelOf(own, line, isHeading);
      if (label && shortParts.has(label.of)) {
        this.#keep(label, label.rest);
        this.#current = undefined;
        last = label.of;
      } else if (label) {
        this.#open(label.number || bareNumber(own), label.label, label.of);
        this.#keep(label, '');
        if (label.rest !== '') this.#line({ marker: '', text: label.rest, isHeading: false });
        last = undefined;
      } else if (last !== undefined) {
        // A value that goes on on the next line of its paragraph.
        this.#values.set(last, `${this.#values.get(last) ?? ''} ${line}`.trim());
      } else if (
        this.#isTitle(line, own, isHeading && lines.length < 3) ||
        this.#isBelow(line, own)
      ) {
        this.#open(bareNumber(own || markerOf(line)), line.slice(own ? 0 : markerOf(line).length));
      } else if (index > 0 && this.#current) {
        const { lines: known } = this.#current;
        const before = known.pop();
        known.push(
          before
            ? { ...before, text: `${before.text}\n${line}` }
            : { marker: '', text: line, isHeading },
        );
      } else if (index > 0 && this.#opening.length > 0 && !this.#current) {
        this.#opening.push(`${this.#opening.pop() ?? ''}\n${line}`);
      } else this.#line({ marker: own, text: line, isHeading });
    }
  }

  #labelOf(marker: string, line: string, isHeading: boolean): FoundLabel | undefined {
    const label = labelOf(line);
    if (!label) return undefined;
    const isNumbered = marker !== '' || label.number !== '';
    const inOther = this.#current !== undefined && this.#current.of === undefined;
    // A guide explains the labels in a numbered list; a procedure may begin a step with such a word.
    if (isNumbered && label.rest !== '' && (inOther || this.#current?.of === 'procedure'))
      return undefined;
    if (label.of === 'besides') return undefined;
    if (shortParts.has(label.of)) return this.#isTaken(label) ? undefined : label;
    const isAlone =
      label.rest === '' &&
      (isHeading ||
        !isNumbered ||
        /^[^\p{Ll}]+$/u.test(line) ||
        this.#isTop(marker || label.number));
    return isAlone || label.rest !== '' ? label : undefined;
  }

  /** A decree before the SOP has a number and a date, too: whatever says that it is the SOP's counts. */
  #isTaken({ of, label }: FoundLabel): boolean {
    return this.#values.has(of) && !(this.#unsure.has(of) && !isUnsure(label));
  }

  /** Whether a number is of the kind that headings before it had. */
  #isTop(number: string): boolean {
    const before = this.#sections.find((each) => each.number !== '');
    return !before || shapeOf(before.number) === shapeOf(number);
  }

  /** Headings that no table knows, once there are sections. */
  #isTitle(line: string, marker: string, isHeading: boolean): boolean {
    if (!isHeading && this.#isNextTitle(line, marker)) return true;
    if (this.#hasLabels && serviceParts.has(keyOf(line.slice(marker ? 0 : markerOf(line).length))))
      return true;
    if (!isHeading || !this.#hasLabels || line.split(' ').length > 12) return false;
    if (this.#current?.of !== 'procedure') return true;
    // Within the procedure only what is of the same kind as its own heading ends it.
    const own = this.#current.number;
    const given = marker || markerOf(line);
    return own !== '' && given !== '' && shapeOf(own) === shapeOf(given);
  }

  /** "D. Waktu Pelayanan" after "C. Prosedur", whose own list has other numbers. */
  #isNextTitle(line: string, marker: string): boolean {
    const { number, lines } = this.#current ?? { number: '', lines: [] };
    const given = bareNumber(marker || markerOf(line));
    return (
      isNextNumber(number, given) &&
      line.split(' ').length <= 8 &&
      !/[.;,]$/.test(line) &&
      lines.every((each) => shapeOf(each.marker || markerOf(each.text)) !== shapeOf(number))
    );
  }

  /** Below the flowchart a short line by itself begins something else: "Petunjuk Pengisian". */
  #isBelow(line: string, marker: string): boolean {
    if (!this.#isBelowFlow || this.#current || marker !== '' || markerOf(line) !== '') return false;
    return line.split(' ').length <= 8 && !/[.:;,]$/.test(line);
  }

  #open(number: string, title: string, of?: IdentityPart): void {
    this.#hasLabels = true;
    this.#current = { number, title, ...(of === undefined ? {} : { of }), lines: [] };
    this.#sections.push(this.#current);
  }

  #line(line: Line): void {
    if (line.text === '') return;
    if (this.#current) this.#current.lines.push(line);
    else {
      this.#opening.push([line.marker, line.text].filter((text) => text !== '').join(' '));
      if (!this.#hasLabels) this.#above = this.#opening.length;
    }
  }

  #keep({ of, label }: FoundLabel, value: string): void {
    this.#hasLabels = true;
    if (of === 'besides') return;
    const isBetter = this.#unsure.has(of) && !isUnsure(label) && value !== '';
    if (isBetter) {
      const known = this.#labels.findIndex((each) => each.of === of);
      const [before] = known < 0 ? [] : this.#labels.splice(known, 1);
      this.#opening.push(`${before?.text ?? ''}: ${this.#values.get(of) ?? ''}`);
      this.#values.delete(of);
      this.#unsure.delete(of);
    } else if (!this.#values.has(of) && isUnsure(label)) this.#unsure.add(of);
    if (this.#values.has(of) && value !== '') {
      const known = this.#values.get(of) ?? '';
      this.#values.set(
        of,
        known === '' || shortParts.has(of) ? known || value : `${known}\n${value}`,
      );
    } else if (!this.#values.has(of)) this.#values.set(of, value);
    if (formParts.has(of) && !this.#labels.some((each) => each.of === of))
      this.#labels.push({ of: of as LabelledPart, text: label });
  }
}

const isUnsure = (label: string) => unsureLabels.has(keyOf(label));
const unsureLabels = new Set(['nomor', 'tanggal', 'judul', 'ditetapkan']);

/** The rows from one on that are no more than a mark and one text. */
function listRows(grid: Grid, from: number, to: number): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  for (let row = from; row < to; row++) {
    const texts = grid.rowTexts(row);
    const [marker = '', text = ''] = texts;
    if (texts.length !== 2 || !/^\(?(?:(?:\d{1,3}\.)*\d{1,3}[.)]?|[a-z][.)])$/.test(marker)) break;
    found.push([marker, text]);
  }
  return found;
}

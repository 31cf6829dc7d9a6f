import type { DocumentContent } from '../../layout/document/document-content.ts';
import { ink, lines, type Block, type DrawnShape, type Frame } from './drawing.ts';
import { drawText, paragraphsOf } from './draw-text.ts';
import { mm, types } from './type-sizes.ts';

/** Millimetres, as in `identity-sheet.styles.ts`. */
export const identityMeasures = {
  padding: 2,
  line: 0.8,
  agencyPadding: 3,
  agencyInline: 6,
  emblem: 19,
  label: 38,
  signature: 14,
} as const;

/** The upper part of the first page: whose SOP it is, and which. */
export function drawIdentityHead(content: DocumentContent, { x, y, width }: Frame): Block {
  const cover = drawCover(content, { x, y, width });
  const top = y + cover.height;
  const half = width / 2;
  const left = { x, y: top, width: half };
  const right = { x: x + half, y: top, width: half };
  const height = Math.max(
    drawAgency(content, left).height,
    factRows(content).reduce((sum, row) => sum + row.height(half), 0),
  );
  const agency = drawAgency(content, { ...left, y: top }, height);
  return {
    height: cover.height + height,
    shapes: [
      ...cover.shapes,
      box(x, top, width, height),
      lines([x + half, top, x + half, top + height]),
      ...agency.shapes,
      ...drawFacts(content, right, height),
    ],
  };
}

function drawCover({ cover }: DocumentContent, frame: Frame): Block {
  if (cover.length === 0) return { height: 0, shapes: [] };
  const text = cover.map((line) => ({ text: line }));
  const block = drawText(text, { ...frame, type: types.strong, align: 'centre' });
  return { ...block, height: block.height + mm(2) };
}

/** Government, agency and unit below the place of the emblem, in the middle of the height. */
function drawAgency({ letterhead }: DocumentContent, frame: Frame, within = 0): Block {
  const { government, name, unit } = letterhead;
  const { agencyPadding, agencyInline, emblem } = identityMeasures;
  const place = { x: frame.x + mm(agencyInline), width: frame.width - 2 * mm(agencyInline) };
  const names = [government, name].flatMap((text) => (text ? paragraphsOf(text) : []));
  const above = mm(agencyPadding + emblem + 2);
  const set = (y: number) => {
    const upper = drawText(names, { ...place, y, type: types.agency, align: 'centre' });
    const gap = unit ? mm(2) : 0;
    const lower = drawText(unit ? paragraphsOf(unit) : [], {
      ...place,
      y: y + upper.height + gap,
      type: types.unit,
      align: 'centre',
    });
    return {
      height: upper.height + gap + lower.height,
      shapes: [...upper.shapes, ...lower.shapes],
    };
  };
  const height = above + set(0).height + mm(agencyPadding);
  const rest = Math.max(0, within - height) / 2;
  return { height, shapes: set(frame.y + above + rest).shapes };
}

interface FactRow {
  readonly label: string;
  readonly height: (width: number) => number;
  readonly draw: (frame: Frame) => readonly DrawnShape[];
  readonly mayGrow: boolean;
}

function factRows({ identity: { facts, approval, title } }: DocumentContent): readonly FactRow[] {
  const { line, signature } = identityMeasures;
  const value = (text: string, isStrong = false) => {
    const type = isStrong ? types.strong : types.body;
    const draw = (frame: Frame) => drawText(paragraphsOf(text), { ...frame, type });
    return {
      height: (width: number) => draw({ x: 0, y: 0, width }).height + 2 * mm(line) + 1,
      draw: (frame: Frame) => draw(frame).shapes,
    };
  };
  const drawApproval = (frame: Frame) => {
    const office = drawText(paragraphsOf(approval.office), {
      ...frame,
      type: types.body,
      align: 'centre',
    });
    const name = drawText(paragraphsOf(approval.name), {
      ...frame,
      y: frame.y + office.height + mm(signature),
      type: types.strong,
      align: 'centre',
    });
    return {
      height: office.height + mm(signature) + name.height,
      shapes: [...office.shapes, ...name.shapes],
    };
  };
  return [
    ...facts.map((fact) => ({ label: fact.label, mayGrow: false, ...value(fact.value) })),
    {
      label: approval.label,
      mayGrow: true,
      height: (width: number) => drawApproval({ x: 0, y: 0, width }).height + 2 * mm(line) + 1,
      draw: (frame: Frame) => drawApproval(frame).shapes,
    },
    { label: title.label, mayGrow: false, ...value(title.value, true) },
  ].map((row) => ({ ...row, height: (half: number) => rowHeight(row, half) }));
}

/** As high as its label or its value, whichever is higher. */
function rowHeight({ label, height }: Pick<FactRow, 'label' | 'height'>, half: number): number {
  const { padding, line, label: labelWidth } = identityMeasures;
  const text = drawText(paragraphsOf(label), {
    x: 0,
    y: 0,
    width: mm(labelWidth - 2 * padding),
    type: types.body,
  });
  return Math.max(text.height + 2 * mm(line) + 1, height(half - mm(labelWidth + 2 * padding)));
}

/** The room that is left over goes to the signature. */
function drawFacts(content: DocumentContent, frame: Frame, within: number): readonly DrawnShape[] {
  const { padding, line, label: labelWidth } = identityMeasures;
  const rows = factRows(content);
  const spare = within - rows.reduce((sum, row) => sum + row.height(frame.width), 0);
  const shapes: DrawnShape[] = [];
  let { y } = frame;
  rows.forEach((row, index) => {
    const height = row.height(frame.width) + (row.mayGrow ? spare : 0);
    const label = {
      x: frame.x + mm(padding),
      y: y + mm(line),
      width: mm(labelWidth - 2 * padding),
    };
    const value = {
      x: frame.x + mm(labelWidth + padding),
      y: y + mm(line),
      width: frame.width - mm(labelWidth + 2 * padding),
    };
    shapes.push(...drawText(paragraphsOf(row.label), { ...label, type: types.body }).shapes);
    shapes.push(...row.draw(value));
    y += height;
    if (index < rows.length - 1) shapes.push(lines([frame.x, y, frame.x + frame.width, y]));
  });
  const x = frame.x + mm(labelWidth);
  return [...shapes, lines([x, frame.y, x, frame.y + within])];
}

export function box(x: number, y: number, width: number, height: number): DrawnShape {
  const d = `M${x} ${y}H${x + width}V${y + height}H${x}Z`;
  return { kind: 'path', d, stroke: ink, strokeWidth: 1 };
}

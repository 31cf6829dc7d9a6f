import type { DrawnShape } from './drawn-shape.ts';

type Kind = DrawnShape['kind'];

/**
 * What the presets of DrawingML mean in an SOP. Its form knows five symbols: capsule, box, diamond,
 * arrow and off-page pentagon; circles are used as connectors, other boxes as activities.
 *
 * @see PermenPAN-RB 35/2012, lampiran, on the symbols of SOP flowcharts; ECMA-376 part 1, 20.1.10.56
 */
const presets: Readonly<Record<string, Kind>> = {
  flowChartTerminator: 'terminator',
  flowChartProcess: 'process',
  flowChartPredefinedProcess: 'process',
  rect: 'process',
  flowChartDecision: 'decision',
  diamond: 'decision',
  flowChartOffpageConnector: 'off-page',
  flowChartConnector: 'off-page',
  homePlate: 'off-page',
  pentagon: 'off-page',
};

/** Rounded shapes begin and end a flow when empty or when they say so, and are activities else. */
const rounded = new Set(['roundRect', 'ellipse', 'flowChartAlternateProcess', 'round2SameRect']);

export const arrowPresets: ReadonlySet<string> = new Set([
  'line',
  'lineInv',
  'straightConnector1',
  ...['bentConnector', 'curvedConnector'].flatMap((name) =>
    [2, 3, 4, 5].map((bends) => `${name}${bends}`),
  ),
]);

/** Broad arrows, which some draw between boxes. */
export const blockArrows: ReadonlySet<string> = new Set([
  'rightArrow',
  'leftArrow',
  'upArrow',
  'downArrow',
]);

export function shapeKind(preset: string, text: string): Kind {
  if (arrowPresets.has(preset) || blockArrows.has(preset)) return 'arrow';
  if (rounded.has(preset)) {
    return text === '' || /\b(mulai|selesai|start|end|finish|begin)\b/i.test(text)
      ? 'terminator'
      : 'process';
  }
  return Object.hasOwn(presets, preset) ? (presets[preset] ?? 'other') : 'other';
}

/** The numbers by which VML, the drawing language of Word 97 to 2007, names the same shapes. */
const vmlPresets: Readonly<Record<number, string>> = {
  1: 'rect',
  2: 'roundRect',
  3: 'ellipse',
  4: 'diamond',
  13: 'rightArrow',
  15: 'homePlate',
  20: 'line',
  32: 'straightConnector1',
  33: 'bentConnector2',
  34: 'bentConnector3',
  35: 'bentConnector4',
  36: 'bentConnector5',
  37: 'curvedConnector2',
  38: 'curvedConnector3',
  39: 'curvedConnector4',
  40: 'curvedConnector5',
  66: 'leftArrow',
  67: 'downArrow',
  68: 'upArrow',
  109: 'flowChartProcess',
  110: 'flowChartDecision',
  112: 'flowChartPredefinedProcess',
  116: 'flowChartTerminator',
  120: 'flowChartConnector',
  176: 'flowChartAlternateProcess',
  177: 'flowChartOffpageConnector',
  202: 'textBox',
};

export const vmlPreset = (number: number): string => vmlPresets[number] ?? '';

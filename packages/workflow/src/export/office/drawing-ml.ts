/**
 * Shapes as DrawingML has them, the same in Word and Excel. Lengths come as CSS pixels.
 *
 * @see ECMA-376 part 1, 20.1 (DrawingML, shape properties and presets)
 */

import type { Point } from '../../layout/table/geometry.ts';
import type { SymbolKind } from '../../layout/table/plan.ts';

/** English Metric Units: 914,400 to the inch, and so 9,525 to the CSS pixel. */
export const emu = (pixels: number): number => Math.round(pixels * 9525);

/** The shapes that authors draw by hand, which are in every word processor's menu. */
const presets: Readonly<Record<SymbolKind, string>> = {
  terminator: 'flowChartTerminator',
  process: 'flowChartProcess',
  decision: 'flowChartDecision',
  connector: 'flowChartOffpageConnector',
};

export function symbolProperties(kind: SymbolKind): string {
  return `${preset(presets[kind])}<a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${line('')}`;
}

/** Straight pieces with an open tip at the end, from the upper left of their box. */
export function arrowProperties(points: readonly Point[], width: number, height: number): string {
  const steps = points.map(({ x, y }, index) => {
    const step = index === 0 ? 'moveTo' : 'lnTo';
    return `<a:${step}><a:pt x="${emu(x)}" y="${emu(y)}"/></a:${step}>`;
  });
  const path = `<a:path w="${emu(width)}" h="${emu(height)}" fill="none">${steps.join('')}</a:path>`;
  return `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom><a:noFill/>${line('<a:miter lim="800000"/><a:tailEnd type="arrow"/>')}`;
}

/** A text without a frame. */
export const labelProperties = `${preset('rect')}<a:noFill/><a:ln><a:noFill/></a:ln>`;

function preset(name: string): string {
  return `<a:prstGeom prst="${name}"><a:avLst/></a:prstGeom>`;
}

function line(ends: string): string {
  return `<a:ln w="${emu(1)}"><a:solidFill><a:srgbClr val="000000"/></a:solidFill>${ends}</a:ln>`;
}

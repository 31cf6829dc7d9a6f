import type { Quartiles } from '@alur/model/assessment/summary/distribution.js';
import type { Chart, Plugin } from 'chart.js';

export interface WhiskerOptions {
  readonly boxes?: readonly Quartiles[] | undefined;
  readonly line?: string | undefined;
  readonly middle?: string | undefined;
}

/** Over lying bars from the lower to the upper quartile: the median, and lines to both ends. */
export const whiskers: Plugin<'bar', WhiskerOptions> = {
  id: 'whiskers',
  beforeDatasetsDraw(chart: Chart<'bar'>, _args, options) {
    each(chart, options, ({ ctx, y, x, box }) => {
      ctx.strokeStyle = options.line ?? '';
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      ctx.moveTo(x(box.min), y);
      ctx.lineTo(x(box.max), y);
      for (const end of [box.min, box.max]) {
        ctx.moveTo(x(end), y - 5);
        ctx.lineTo(x(end), y + 5);
      }
      ctx.stroke();
    });
  },
  afterDatasetsDraw(chart: Chart<'bar'>, _args, options) {
    each(chart, options, ({ ctx, y, x, box, high }) => {
      ctx.strokeStyle = options.middle ?? '';
      ctx.lineWidth = 3;
      ctx.beginPath();
      ctx.moveTo(x(box.median), y - high / 2);
      ctx.lineTo(x(box.median), y + high / 2);
      ctx.stroke();
    });
  },
};

interface Place {
  readonly ctx: CanvasRenderingContext2D;
  readonly y: number;
  readonly high: number;
  readonly x: (value: number) => number;
  readonly box: Quartiles;
}

function each(
  chart: Chart<'bar'>,
  { boxes = [] }: WhiskerOptions,
  draw: (place: Place) => void,
): void {
  const { ctx, chartArea } = chart;
  const scale = chart.scales['x'];
  if (!scale) return;
  const x = (value: number) =>
    Math.min(chartArea.right, Math.max(chartArea.left, scale.getPixelForValue(value)));
  const bars = chart.getDatasetMeta(0).data;
  for (const [index, box] of boxes.entries()) {
    const bar = bars[index];
    if (!bar) continue;
    const { height } = bar.getProps(['height'], true) as unknown as { readonly height: number };
    ctx.save();
    draw({ ctx, x, box, y: bar.y, high: height });
    ctx.restore();
  }
}

import type { Chart, Plugin } from 'chart.js';

export interface NormLineOptions {
  /** A value on the x axis; for a histogram the bin before whose left edge it stands. */
  readonly at?: number | undefined;
  readonly label?: string | undefined;
  readonly colour?: string | undefined;
  /** Half a bin to the left: between two bars, not on one. */
  readonly between?: boolean | undefined;
}

/** The line of the norm, over the bars, with its name. */
export const normLine: Plugin<'bar', NormLineOptions> = {
  id: 'normLine',
  afterDatasetsDraw(chart: Chart<'bar'>, _args, options) {
    const { at, label = '', colour = '', between = false } = options;
    const scale = chart.scales['x'];
    if (at === undefined || !scale) return;
    const half = between
      ? (scale.getPixelForValue(at) - scale.getPixelForValue(Math.max(0, at - 1))) / 2
      : 0;
    const x = Math.round(scale.getPixelForValue(at) - half) + 0.5;
    const { ctx, chartArea } = chart;
    ctx.save();
    ctx.strokeStyle = colour;
    ctx.fillStyle = colour;
    ctx.lineWidth = 2;
    ctx.setLineDash([6, 4]);
    ctx.beginPath();
    ctx.moveTo(x, chartArea.top - 4);
    ctx.lineTo(x, chartArea.bottom);
    ctx.stroke();
    ctx.textBaseline = 'bottom';
    const { family = 'sans-serif' } = chart.options.font ?? {};
    ctx.font = `600 12px ${family}`;
    const width = ctx.measureText(label).width;
    const isLeft = x + width > chartArea.right;
    ctx.textAlign = isLeft ? 'right' : 'left';
    ctx.fillText(label, isLeft ? x + 2 : x - 2, chartArea.top - 6);
    ctx.restore();
  },
};

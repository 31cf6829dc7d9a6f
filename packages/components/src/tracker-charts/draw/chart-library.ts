/**
 * The parts of Chart.js that our charts use, and nothing else of it. Loaded when somebody asks for
 * charts.
 *
 * @see docs/decisions/charts.md for why this library
 */
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartSpec } from '../chart-spec.ts';
import { chartConfig, type DrawnKind, type Look } from './chart-config.ts';
import { normLine } from './norm-line.ts';
import { whiskers } from './whiskers.ts';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale);
Chart.register(LineController, LineElement, PointElement, Tooltip);

export interface Drawn {
  /** Takes the chart off its canvas. */
  destroy(): void;
}

export function drawChart(canvas: HTMLCanvasElement, spec: ChartSpec, look: Look): Drawn {
  const config = chartConfig(spec, look);
  return new Chart<DrawnKind, unknown[], string>(canvas, {
    ...config,
    plugins: [normLine, whiskers] as never,
  });
}

/** A picture of a chart for paper: sharp, and no chart any more. Height in CSS pixels. */
export function pictureOf(spec: ChartSpec, look: Look, height: number): HTMLCanvasElement {
  const drawing = document.createElement('canvas');
  drawing.width = look.width;
  drawing.height = height;
  const config = chartConfig(spec, look);
  const chart = new Chart<DrawnKind, unknown[], string>(drawing, {
    ...config,
    options: { ...config.options, responsive: false, devicePixelRatio: 3 },
    plugins: [normLine, whiskers] as never,
  });
  const picture = document.createElement('canvas');
  picture.width = drawing.width;
  picture.height = drawing.height;
  picture.getContext('2d')?.drawImage(drawing, 0, 0);
  chart.destroy();
  return picture;
}

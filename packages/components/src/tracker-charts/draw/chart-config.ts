import type { Language } from '@alur/model/text.js';
import type { ChartConfiguration, ChartDataset, ChartOptions, ChartType } from 'chart.js';
import type { BarsSpec, BoxesSpec, ChartSpec, HistogramSpec, LinesSpec } from '../chart-spec.ts';
import { figuresIn } from '../figures.ts';
import type { Palette } from './colours.ts';
import type { NormLineOptions } from './norm-line.ts';
import { shortLabel } from './short-label.ts';
import type { WhiskerOptions } from './whiskers.ts';

export type DrawnKind = 'bar' | 'line';
export type DrawnConfiguration = ChartConfiguration<DrawnKind, Value[], string>;
type Value = number | [number, number] | null;
type Options = ChartOptions<DrawnKind>;

declare module 'chart.js' {
  // Chart.js asks for the parameter; every kind of chart takes the same options here.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  interface PluginOptionsByType<TType extends ChartType> {
    normLine?: NormLineOptions;
    whiskers?: WhiskerOptions;
  }
}

export interface Look {
  readonly palette: Palette;
  readonly language: Language;
  /** CSS pixels. */
  readonly width: number;
}

/** Below this a chart is on a phone: its labels are shorter. CSS pixels. */
const narrow = 520;

/** A chart as the library takes it. */
export function chartConfig(spec: ChartSpec, look: Look): DrawnConfiguration {
  switch (spec.kind) {
    case 'bars':
      return bars(spec, look);
    case 'lines':
      return lines(spec, look);
    case 'boxes':
      return boxes(spec, look);
    case 'histogram':
      return histogram(spec, look);
  }
}

function bars({ labels, series, lying, unit }: BarsSpec, look: Look): DrawnConfiguration {
  const { palette } = look;
  const datasets = series.map(({ name, tone, values }): ChartDataset<'bar', Value[]> => ({
    label: name,
    data: values.map((value) => value ?? null),
    backgroundColor: palette[tone],
    // A gap between two colours tells them apart where the colours do not.
    borderColor: palette.surface,
    borderWidth: { right: lying ? 1 : 0, top: lying ? 0 : 1 },
    borderSkipped: false,
    maxBarThickness: 26,
  }));
  const amount = { ...amountAxis(unit, look), stacked: true, ...(unit === 'share' && { max: 1 }) };
  const names = { ...nameAxis(labels, look, lying), stacked: true };
  return {
    type: 'bar',
    data: { labels: [...labels], datasets },
    options: {
      ...common(look, (value) => amountText(unit, value, look)),
      indexAxis: lying ? 'y' : 'x',
      scales: lying ? { x: amount, y: names } : { x: names, y: amount },
    },
  };
}

function lines({ labels, series, unit }: LinesSpec, look: Look): DrawnConfiguration {
  const { palette } = look;
  const values = series.flatMap((each) => each.values.filter((value) => value !== undefined));
  const least = Math.max(0, Math.floor(Math.min(...values) * 10 - 0.5) / 10);
  return {
    type: 'line',
    data: {
      labels: [...labels],
      datasets: series.map(({ name, tone, values: own }, index) => ({
        label: name,
        data: own.map((value) => value ?? null),
        borderColor: palette[tone],
        backgroundColor: palette[tone],
        borderDash: index === 0 ? [] : [7, 4],
        pointStyle: index === 0 ? 'circle' : 'rectRot',
        ...{ pointRadius: 4, borderWidth: 2.5, tension: 0.25 },
      })),
    },
    options: {
      ...common(look, (value) => amountText(unit, value, look), true),
      scales: {
        x: nameAxis(labels, look, false),
        y: { ...amountAxis(unit, look), beginAtZero: false, min: least, max: 1 },
      },
    },
  };
}

function boxes(spec: BoxesSpec, look: Look): DrawnConfiguration {
  const { palette } = look;
  const { labels, unit, name } = spec;
  const most = Math.max(...spec.boxes.map(({ max }) => max), unit === 'share' ? 1.25 : 0);
  const wrong = (median: number) => unit === 'share' && median > 1;
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: [
        {
          label: name,
          data: spec.boxes.map(({ q1, q3 }): [number, number] => [q1, q3]),
          backgroundColor: spec.boxes.map(({ median }) =>
            wrong(median) ? palette.second : palette.first,
          ),
          borderSkipped: false,
          borderRadius: 3,
          maxBarThickness: 22,
        },
      ],
    },
    options: {
      ...common(look, (value) => amountText(unit, value, look)),
      indexAxis: 'y',
      layout: { padding: { top: spec.norm === undefined ? 0 : 22 } },
      scales: {
        x: { ...amountAxis(unit, look), max: most, min: 0 },
        y: nameAxis(labels, look, true),
      },
      plugins: {
        ...plugins(look, () => '', false),
        tooltip: {
          callbacks: {
            label: ({ dataIndex }) => {
              const box = spec.boxes[dataIndex];
              const say = (value = 0) => amountText(unit, value, look);
              return box ? `${say(box.q1)} – ${say(box.median)} – ${say(box.q3)}` : '';
            },
          },
        },
        normLine: {
          at: spec.norm === undefined ? undefined : 1,
          label: spec.norm,
          colour: palette.text,
        },
        whiskers: { boxes: spec.boxes, line: palette.quietText, middle: palette.surface },
      },
    },
  };
}

function histogram(spec: HistogramSpec, look: Look): DrawnConfiguration {
  const { palette } = look;
  const { labels, counts, name, normAt, norm } = spec;
  return {
    type: 'bar',
    data: {
      labels: [...labels],
      datasets: [
        {
          label: name,
          data: [...counts],
          backgroundColor: counts.map((_, bin) => (bin < normAt ? palette.first : palette.second)),
          ...{ barPercentage: 1, categoryPercentage: 0.94 },
        },
      ],
    },
    options: {
      ...common(look, (value) => amountText('count', value, look)),
      layout: { padding: { top: 22 } },
      scales: {
        x: {
          ...nameAxis(labels, look, false),
          ticks: {
            color: palette.quietText,
            autoSkip: true,
            maxTicksLimit: look.width < narrow ? 5 : 10,
            maxRotation: 0,
          },
        },
        y: amountAxis('count', look),
      },
      plugins: {
        ...plugins(look, (value) => amountText('count', value, look), false),
        normLine: { at: normAt, label: norm, colour: palette.text, between: true },
      },
    },
  };
}

type Unit = 'share' | 'count' | 'minutes';

function amountText(unit: Unit, value: number, { language }: Look): string {
  const { share, count, minutes } = figuresIn(language);
  return unit === 'share' ? share(value) : unit === 'minutes' ? minutes(value) : count(value);
}

function amountAxis(unit: Unit, look: Look) {
  const { palette } = look;
  return {
    beginAtZero: true,
    grid: { color: palette.grid },
    border: { display: false },
    ticks: {
      color: palette.quietText,
      maxTicksLimit: look.width < narrow ? 5 : 8,
      ...(unit === 'count' && { precision: 0 }),
      callback: (value: string | number) => amountText(unit, Number(value), look),
    },
  } as const;
}

function nameAxis(labels: readonly string[], { palette, width }: Look, lying: boolean) {
  const characters = width < narrow ? 17 : 36;
  return {
    grid: { display: false },
    border: { color: palette.grid },
    ticks: {
      color: palette.text,
      autoSkip: !lying,
      callback: (_: unknown, index: number) =>
        lying ? shortLabel(labels[index] ?? '', characters) : (labels[index] ?? ''),
    },
  } as const;
}

function common(look: Look, say: (value: number) => string, hasPoints = false): Options {
  const { palette } = look;
  return {
    responsive: true,
    maintainAspectRatio: false,
    // What moves is not read sooner.
    animation: false,
    color: palette.text,
    font: { family: palette.font, size: look.width < narrow ? 12 : 13 },
    plugins: plugins(look, say, true, hasPoints),
  };
}

function plugins(
  { palette }: Look,
  say: (value: number) => string,
  hasLegend: boolean,
  hasPoints = false,
): NonNullable<Options['plugins']> {
  return {
    legend: {
      display: hasLegend,
      position: 'bottom',
      labels: { color: palette.text, boxWidth: 14, boxHeight: 14, usePointStyle: hasPoints },
    },
    tooltip: {
      callbacks: {
        label: ({ dataset, raw }) =>
          `${dataset.label ?? ''}: ${typeof raw === 'number' ? say(raw) : '—'}`,
      },
    },
  };
}

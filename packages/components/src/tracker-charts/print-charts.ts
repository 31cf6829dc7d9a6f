import type { Language } from '@alur/model/text.js';
import { css, html, nothing } from 'lit';
import { printDocument } from '../print/print-frame.ts';
import { dateAndTime } from '../time/agency-time.ts';
import type { ChartCard } from './chart-spec.ts';
import type { Palette } from './draw/colours.ts';
import { chartMessages as words } from './messages.ts';
import { drawingHeight, renderTable } from './render-card.ts';

type Library = typeof import('./draw/chart-library.ts');

export interface PrintedCharts {
  readonly title: string;
  readonly cards: readonly ChartCard[];
  /** ISO 8601, UTC: when the assessment was made. */
  readonly at: string;
  readonly timeZone: string;
  readonly language: Language;
}

/** Paper is white, whatever the screen is. */
const onPaper: Palette = {
  ...{ good: '#1769aa', bad: '#c2410c', soon: '#b58a00' },
  ...{ first: '#1769aa', second: '#d9622b', third: '#5b3f8c', quiet: '#4a5763' },
  ...{ text: '#17212b', quietText: '#4a5763', grid: '#d5dce3', surface: '#ffffff' },
  font: 'Arial, sans-serif',
};

/** CSS pixels: what an upright A4 sheet holds between its margins. */
const width = 680;

/** Each chart with its table below, on A4. Without the library the tables alone. */
export async function printCharts(
  { title, cards, at, timeZone, language }: PrintedCharts,
  library: Library | undefined,
): Promise<void> {
  const pictures = cards.map(({ spec }) => {
    if (!spec || !library) return undefined;
    const isLying = spec.kind === 'boxes' || (spec.kind === 'bars' && spec.lying);
    const height = drawingHeight(isLying ? spec.labels.length : 0);
    return library.pictureOf(spec, { palette: onPaper, language, width }, height);
  });
  const content = html`
    <h1>${words.title[language]}</h1>
    <p>${title} · ${words.printedAt[language](dateAndTime(at, timeZone, language))}</p>
    ${cards.map(
      (card, index) =>
        html`<section>
          <h2>${card.title}</h2>
          <p>${card.finding}</p>
          ${pictures[index] ?? nothing}
          ${card.table.rows.length > 0 ? renderTable(card.table, card.title) : nothing}
        </section>`,
    )}
  `;
  await printDocument(content, `${words.title[language]} - ${title}`, [styles], language);
}

const styles = css`
  @page {
    size: A4;
    margin: 15mm;
  }

  body {
    margin: 0;
    color: #17212b;
    font:
      10pt/1.4 Arial,
      sans-serif;
  }

  h1 {
    margin: 0;
    font-size: 16pt;
  }

  h2 {
    margin: 0;
    font-size: 12pt;
  }

  p {
    margin: 0 0 2mm;
    color: #4a5763;
  }

  section {
    break-inside: avoid;
    margin-block: 6mm;
  }

  canvas {
    display: block;
    inline-size: 100%;
    block-size: auto;
  }

  caption {
    display: none;
  }

  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 8.5pt;
  }

  th,
  td {
    border-block-end: 0.2mm solid #b9c2cb;
    padding: 0.8mm 1.5mm;
    text-align: end;
  }

  :is(th, td):first-child {
    text-align: start;
    font-weight: 400;
  }
`;

import type { DocumentContent } from '@alur/workflow/layout/document/document-content.js';
import type { Measured } from '@alur/workflow/layout/document/document-pages.js';

/** The least that a list of the identity takes, so that an empty one is seen to be empty. */
const leastList = 34;
/** A text may break differently by a hair on paper than on screen. */
const slack = 1.5;

/**
 * Measures the parts of a document that has been drawn by `renderProbe`: on one endless sheet,
 * with everything in it once.
 */
export function measure(probe: Element, { identity, prose }: DocumentContent): Measured {
  const pairs = [...probe.querySelectorAll('[data-part=pair]')];
  const lines = [...probe.querySelectorAll('[data-part=line]')];
  return {
    head: heightOf(probe.querySelector('[data-part=head]')),
    pairs: identity.pairs.map((_, index) => {
      const pair = pairs[index];
      const [left = [], right = []] = [...(pair?.querySelectorAll('.items') ?? [])].map(
        itemHeights,
      );
      const body = Math.max(leastList, sum(left), sum(right));
      return { head: heightOf(pair) - body, left, right, least: leastList };
    }),
    lines: prose.map((_, index) => heightOf(lines[index])),
    flowchartTitle: heightOf(probe.querySelector('.flowchart-title')),
    tableHead: heightOf(probe.querySelector('thead')),
    rows: [...probe.querySelectorAll('tbody.rows > tr')].map((row) =>
      Math.ceil(heightOf(row) + slack),
    ),
  };
}

function itemHeights(list: Element): readonly number[] {
  return [...list.querySelectorAll('[data-part=item]')].map(heightOf);
}

function heightOf(element: Element | null | undefined): number {
  return element?.getBoundingClientRect().height ?? 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

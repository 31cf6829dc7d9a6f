import type { Activity } from '@alur/model/sop/sop.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import { isUnwritten, stepNumber } from '@alur/workflow/layout/document/step-number.js';
import type { TableRow } from '@alur/workflow/layout/table/plan.js';
import { render } from 'lit';
import { makeElement } from './make-element.ts';
import { renderBadge } from './mark-badge.ts';
import type { FlowchartMessages } from './messages.ts';
import type { StepHeatMark } from './step-heat.ts';
import type { StepMark } from './step-mark.ts';

export interface RowView {
  /** As the document heads them. */
  readonly columns: readonly TableColumn[];
  readonly words: FlowchartMessages;
  /** The index of the activity's performer; 0 for what lies in no lane. */
  readonly performer: number;
  /** What the row is called, unlike any other. */
  readonly title: string;
  readonly showInferences: boolean;
}

/** One row of the table in the page. */
export class DrawnRow {
  readonly element: HTMLTableRowElement;
  readonly activity: string;
  /** The cell of its performer. */
  readonly place = makeElement('td', 'performer');
  readonly #step: HTMLButtonElement;
  readonly #heading: HTMLTableCellElement;
  readonly #words: FlowchartMessages;
  #mark: StepMark | undefined;
  #heat: StepHeatMark | undefined;
  #markPlace: HTMLElement | undefined;
  #heatPlace: HTMLElement | undefined;

  constructor({ activity, levels }: TableRow, index: number, view: RowView) {
    this.activity = activity.id;
    this.#words = view.words;
    this.#step = makeStep(stepNumber(activity, index), view);
    this.#heading = makeElement('th', 'activity');
    this.#heading.scope = 'row';
    const isNumbered = view.columns.some(({ of }) => of === 'number');
    this.#heading.append(...(isNumbered ? [] : [this.#step, ' ']), activity.name);
    if (isUnwritten(activity))
      this.#heading.append(' ', makeElement('span', 'muted', `(${view.words.unwritten})`));
    if (view.showInferences && activity.inferences.length > 0)
      this.#heading.append(makeInferences(activity, view.words));
    this.element = makeElement(
      'tr',
      '',
      ...view.columns.map((column) => this.#makeCell(column, activity, view)),
    );
    this.element.dataset['activity'] = activity.id;
    if (levels > 1) this.place.style.setProperty('block-size', `${(12 + 60 * levels) / 14}em`);
  }

  select(isSelected: boolean): void {
    this.element.classList.toggle('selected', isSelected);
    this.#step.setAttribute('aria-pressed', String(isSelected));
  }

  /** @returns whether anything has changed */
  setMark(mark: StepMark | undefined, heat: StepHeatMark | undefined): boolean {
    const isSame =
      mark?.state === this.#mark?.state &&
      mark?.visits === this.#mark?.visits &&
      heat?.level === this.#heat?.level &&
      heat?.words === this.#heat?.words;
    if (isSame) return false;
    this.#mark = mark;
    this.#heat = heat;
    this.#markPlace = this.#fill(this.#markPlace, 'mark', mark && renderBadge(mark, this.#words));
    const heatName = `heat heat-${heat?.level ?? 0}`;
    this.#heatPlace = this.#fill(this.#heatPlace, heatName, heat?.words);
    return true;
  }

  /** @returns where it is now; undefined where there is nothing to say */
  #fill(place: HTMLElement | undefined, name: string, content: unknown): HTMLElement | undefined {
    if (content === undefined) {
      place?.remove();
      return undefined;
    }
    const filled = place ?? makeElement('div', '');
    if (!place) this.#heading.insertBefore(filled, this.#heading.querySelector('.inferred'));
    if (filled.className !== name) filled.className = name;
    render(content, filled);
    return filled;
  }

  #makeCell({ of, performer }: TableColumn, { mutuBaku }: Activity, view: RowView): Node {
    switch (of) {
      case 'number':
        return makeElement('td', 'number', this.#step);
      case 'activity':
        return this.#heading;
      case 'performer':
        return performer === view.performer ? this.place : makeElement('td', 'performer');
      case 'requiredInputs':
        return makeElement('td', '', ...makeList(mutuBaku.requiredInputs));
      case 'duration':
        return makeElement('td', 'duration', mutuBaku.duration);
      case 'outputs':
        return makeElement('td', '', ...makeList(mutuBaku.outputs.map(({ text }) => text)));
      case 'remarks':
        return makeElement('td', '', mutuBaku.remarks);
      case undefined:
        return makeElement('td', '');
    }
  }
}

function makeStep(number: string, { words, title }: RowView): HTMLButtonElement {
  const step = makeElement('button', 'step', number);
  step.type = 'button';
  step.setAttribute('aria-pressed', 'false');
  step.setAttribute('aria-label', words.select(title));
  return step;
}

function makeInferences({ inferences }: Activity, words: FlowchartMessages): HTMLElement {
  const reasons = inferences.map(({ what, why }) => makeElement('li', '', `${what}: ${why}`));
  return makeElement(
    'details',
    'inferred',
    makeElement('summary', '', words.inferred),
    makeElement('ul', '', ...reasons),
  );
}

function makeList(items: readonly string[]): readonly (Node | string)[] {
  if (items.length <= 1) return items;
  const list = makeElement('ul', '', ...items.map((item) => makeElement('li', '', item)));
  // Safari takes a list that draws its own markers for none.
  list.role = 'list';
  return [list];
}

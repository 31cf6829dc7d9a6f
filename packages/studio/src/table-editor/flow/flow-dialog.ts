import type { Activity } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { besideOf } from '@alur/workflow/edit/parallel/parallel-partners.js';
import type { Answer } from '@alur/workflow/edit/sop-edit.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { GridModel } from '../grid-model.ts';
import { answersFrom, type FormWay } from './answers-from.ts';
import { flowWords as words } from './messages.ts';
import { answerTargets, type AnswerTargets } from './answer-targets.ts';
import { goesSeveralWays, loneDecisions, waysOf } from './answers-of.ts';
import { renderWay, type WayChanges } from './render-way.ts';
import { renderBeside, stepNames } from './render-beside.ts';

export interface FlowDialogPorts {
  readonly changed: () => void;
  readonly save: (activity: Activity, answers: readonly Answer[]) => void;
  /** What it says so far; no answers once it is closed. */
  readonly typed: (activity: Activity, answers: readonly Answer[] | undefined) => void;
  /** Has a step run beside another; alone without one. */
  readonly saveBeside: (activity: Activity, partner: string | undefined) => void;
  readonly closed: () => void;
}

interface Opened {
  readonly activity: Activity;
  readonly row: number;
  readonly ways: readonly FormWay[];
  /** Answers that have no words, once it was tried to save them. */
  readonly isTried: boolean;
  /** What it runs beside, each a branch, now and as the form says; empty for none. */
  readonly known: readonly string[];
  readonly beside: readonly string[];
  /** Whether the form has words for where it leads. */
  readonly isInReach: boolean;
  readonly targets: AnswerTargets;
}

/** Where a step leads: to one step, or as a decision with an answer for each way. */
export class FlowDialog implements WayChanges {
  private readonly ports: FlowDialogPorts;
  private opened: Opened | undefined;

  constructor(ports: FlowDialogPorts) {
    this.ports = ports;
  }

  open({ sop, plan }: GridModel, row: number): void {
    const activity = sop.activities[row];
    if (!activity) return;
    const known = waysOf(sop, plan, activity).map((way) => ({
      ...way,
      tone: way.outcome?.tone ?? ('neutral' as const),
    }));
    const next = { label: '', target: sop.activities[row + 1]?.id, tone: 'neutral' as const };
    const beside = besideOf(sop, activity.id);
    const ways = known.length > 0 ? known : [next];
    const isInReach = !goesSeveralWays(plan, activity.id);
    const targets = answerTargets(sop, activity.id);
    const now = { activity, row, ways, isInReach, targets };
    this.become({ ...now, isTried: false, known: beside, beside });
  }

  render(model: GridModel, language: Language): TemplateResult {
    const { opened } = this;
    return html`<dialog class="form flow" aria-labelledby="flow-title" @close=${this.onClose}>
      ${opened ? this.renderForm(opened, model, language) : nothing}
    </dialog>`;
  }

  /** A dialog is opened by a call, not by an attribute, so that it holds the focus. */
  drawn(root: ParentNode): void {
    const dialog = root.querySelector<HTMLDialogElement>('dialog.flow');
    if (this.opened && dialog?.isConnected && !dialog.open) dialog.showModal();
    if (!this.opened && dialog?.open) dialog.close();
  }

  private renderForm(opened: Opened, model: GridModel, language: Language): TemplateResult {
    const { activity, row, ways } = opened;
    const number = stepNumber(activity, row);
    const beside = renderBeside(opened, model, language, (partner) => this.runBeside(partner));
    if (!opened.isInReach) return this.renderOutOfReach(opened, model, beside, language);
    const lone = loneDecisions(model.sop, model.plan, row);
    return html`<form novalidate @submit=${this.onSubmit}>
      <h2 id="flow-title">${words.title[language](number)}</h2>
      <p class="muted">${activity.name}</p>
      ${
        showsWays(opened)
          ? ways.map((_, index) => renderWay(index, { ...opened, sop: model.sop }, this, language))
          : nothing
      }
      ${beside}
      ${
        opened.targets.isInBranch && ways.length > 1 && !isMoved(opened)
          ? html`<p class="hint">${words.inBranch[language]}</p>`
          : nothing
      }
      ${
        lone.length > 0
          ? html`<p class="hint">${words.lone[language](lone.join(', '))}</p>`
          : nothing
      }
      ${
        isMoved(opened)
          ? nothing
          : html`<p>
              <button class="button" type="button" @click=${this.onAdd}>
                <span aria-hidden="true">+</span>
                ${words[ways.length > 1 ? 'addAnswer' : 'makeDecision'][language]}
              </button>
            </p>`
      }
      ${this.renderActions(language)}
    </form>`;
  }

  /** Its ways are left alone; what can be chosen is what it runs beside. */
  private renderOutOfReach(
    opened: Opened,
    { sop }: GridModel,
    beside: TemplateResult | typeof nothing,
    language: Language,
  ): TemplateResult {
    const { activity, row, ways } = opened;
    const steps = stepNames(
      sop,
      ways.flatMap(({ atOnce }) => atOnce ?? []),
      language,
    );
    return html`<form novalidate @submit=${this.onSubmit}>
      <h2 id="flow-title">${words.title[language](stepNumber(activity, row))}</h2>
      ${
        opened.beside.length > 0
          ? nothing
          : html`${steps ? html`<p>${words.atOnce[language](steps)}</p>` : nothing}
              <p>${words.severalWays[language]}</p>`
      }
      ${beside}
      ${
        beside === nothing
          ? html`<p class="form-actions">
              <button class="button primary" type="submit">${words.close[language]}</button>
            </p>`
          : this.renderActions(language)
      }
    </form>`;
  }

  private renderActions(language: Language): TemplateResult {
    return html`<p class="form-actions">
      <button class="button primary" type="submit">${words.save[language]}</button>
      <button class="button" type="button" @click=${() => this.become(undefined)}>
        ${words.cancel[language]}
      </button>
    </p>`;
  }

  change(index: number, change: Partial<FormWay>): void {
    const { opened } = this;
    if (!opened) return;
    const ways = opened.ways.map((way, at) => (at === index ? changed(way, change) : way));
    this.say({ ...opened, ways });
  }

  remove(index: number): void {
    const { opened } = this;
    if (!opened) return;
    this.say({ ...opened, ways: opened.ways.filter((_, at) => at !== index) });
  }

  private runBeside(partner: string | undefined): void {
    const { opened } = this;
    if (!opened) return;
    const { known } = opened;
    const beside = partner === undefined ? [] : known.includes(partner) ? known : [partner];
    this.become({ ...opened, beside });
  }

  /** A step becomes a decision with the two answers that most have. */
  private readonly onAdd = (): void => {
    const { opened } = this;
    if (!opened) return;
    const [only] = opened.ways;
    const { mayEnd, choices } = opened.targets;
    const target = mayEnd ? undefined : choices[0]?.id;
    const ways: readonly FormWay[] =
      opened.ways.length === 1 && only
        ? [
            { ...only, label: 'Ya' },
            { label: 'Tidak', tone: 'neutral', target },
          ]
        : [...opened.ways, { label: '', tone: 'neutral', target }];
    this.say({ ...opened, ways, isTried: false });
  };

  private say(opened: Opened): void {
    this.become(opened);
    this.ports.typed(opened.activity, answersFrom(opened.ways));
  }

  private readonly onSubmit = (event: Event): void => {
    event.preventDefault();
    const { opened } = this;
    if (!opened) return;
    const isMissing = opened.ways.length > 1 && opened.ways.some(({ label }) => !label.trim());
    if (isMissing) {
      this.become({ ...opened, isTried: true });
      return;
    }
    const { activity, beside, ways } = opened;
    this.become(undefined);
    if (isMoved(opened)) this.ports.saveBeside(activity, beside[0]);
    else if (opened.isInReach) this.ports.save(activity, answersFrom(ways));
  };

  private readonly onClose = (): void => {
    this.become(undefined);
    this.ports.closed();
  };

  private become(opened: Opened | undefined): void {
    if (opened === this.opened) return;
    if (!opened && this.opened) this.ports.typed(this.opened.activity, undefined);
    this.opened = opened;
    this.ports.changed();
  }
}

/** Whether it shall run beside others than now, or alone: then its ways follow from that. */
const isMoved = ({ known, beside }: Opened): boolean => known.join() !== beside.join();

/** A plain step that is all of its branch leads on when all are done, and nowhere else. */
function showsWays(opened: Opened): boolean {
  const { choices, isInBranch } = opened.targets;
  const isAlone = opened.ways.length < 2 && choices.length <= 2;
  return !isMoved(opened) && !(isInBranch && isAlone);
}

/** Of several steps at once an arrow can be led away, to one. */
const changed = ({ atOnce, ...way }: FormWay, change: Partial<FormWay>): FormWay => ({
  ...way,
  ...('target' in change || !atOnce ? {} : { atOnce }),
  ...change,
});

import type { Activity, ColumnPart, Performer } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import type { TableColumn } from '@alur/workflow/layout/document/table-columns.js';
import type { Answer, SopEdit } from '@alur/workflow/edit/sop-edit.js';
import type { StudioDocument } from '../document/studio-document.ts';
import { activityOf, writeText } from './cells/write-text.ts';
import { formEdits } from './edits/form-edits.ts';
import { freshIds } from './edits/fresh-ids.ts';
import { movePerformer, renamePerformer } from './edits/performer-edits.ts';
import { moveSteps, removeSteps } from './edits/row-edits.ts';
import { placeSymbol, symbolOf, type PlacedSymbol } from './edits/symbol-edits.ts';
import { headRow, type Cell, type CellRange } from './grid/cell.ts';
import type { GridModel } from './grid-model.ts';
import type { StepTexts } from './step-form/step-form.ts';
import { labels } from './history-labels.ts';

export interface ActionPorts {
  readonly document: () => StudioDocument | undefined;
  readonly model: () => GridModel | undefined;
  /** By whom edits are made. */
  readonly by: unknown;
  /** Where one is when it is done, and what is selected around it. */
  readonly goTo: (cell: Cell, range?: CellRange) => void;
  readonly refused: (problems: readonly Required<LocalText>[]) => void;
}

type Label = Required<LocalText>;

/** What becomes of a text that is written into a cell. */
export interface Writing {
  /** So far; undefined when it was given up. */
  readonly typed: (text: string | undefined) => void;
  readonly written: (text: string) => void;
}

/** What an author does to the table, as steps of the document's history. */
export class TableActions {
  private readonly ports: ActionPorts;

  constructor(ports: ActionPorts) {
    this.ports = ports;
  }

  /**
   * What is written into a cell goes to the step that it was opened for, wherever that stands by
   * then. Where it is gone, its text is given back in words: nothing that was written is lost.
   */
  writing(cell: Cell): Writing {
    const { column, activity, performer } = this.at(cell);
    const isHead = cell.row === headRow;
    const edits = (text: string): readonly SopEdit[] => {
      if (isHead) return this.renaming(performer?.id, text);
      if (activity) return this.rewriting(column?.of, activity.id, text);
      return column && text.trim() !== '' ? this.adding(this.steps, [column], [text]) : [];
    };
    return {
      typed: (text) => this.ports.document()?.foresee(text === undefined ? [] : edits(text)),
      written: (text) => {
        const row = this.rowOf(activity?.id);
        if (activity && row < 0) this.ports.refused([stepIsGone(text)]);
        else this.apply(edits(text), this.written(cell, column?.of, row));
      },
    };
  }

  private written(cell: Cell, of: ColumnPart | undefined, row: number): Label {
    const activity = this.ports.document()?.current.sop.activities[row];
    if (cell.row === headRow) return labels.rename;
    return activity && of ? labels.write(of, stepNumber(activity, row)) : labels.addStep;
  }

  private rowOf(activity: string | undefined): number {
    const { activities = [] } = this.ports.document()?.current.sop ?? {};
    return activities.findIndex(({ id }) => id === activity);
  }

  private renaming(performer: string | undefined, text: string): readonly SopEdit[] {
    const sop = this.ports.document()?.current.sop;
    const at = sop?.performers.findIndex(({ id }) => id === performer) ?? -1;
    return sop ? renamePerformer(sop, at, text) : [];
  }

  private rewriting(of: ColumnPart | undefined, id: string, text: string): readonly SopEdit[] {
    const { model } = this.at();
    const activity = this.ports.document()?.current.sop.activities[this.rowOf(id)];
    return model && of && activity ? writeText(of, activity, text, model.isNarrative) : [];
  }

  private get steps(): number {
    return this.ports.document()?.current.sop.activities.length ?? 0;
  }

  /** @param row - in front of which the step comes to stand */
  addStep(
    row: number,
    columns: readonly { readonly of?: ColumnPart | undefined }[] = [],
    texts: readonly string[] = [],
    performer?: string,
  ): void {
    this.apply(this.adding(row, columns, texts, performer), labels.addStep);
  }

  /**
   * Adds a step beside, above or below another, in the branch that this one lies in.
   *
   * @returns its row, or undefined where it could not be added
   */
  insertAt(where: 'after' | 'before' | 'beside', activity: string): number | undefined {
    const document = this.ports.document();
    if (!document) return undefined;
    const id = freshIds(document.current)('activity', '');
    const edit: SopEdit = { kind: 'add-activity', [where]: activity, activity: { id, name: '' } };
    const label = where === 'beside' ? labels.addBeside : labels.addStep;
    return this.apply([edit], label) ? this.rowOf(id) : undefined;
  }

  private adding(
    row: number,
    columns: readonly { readonly of?: ColumnPart | undefined }[],
    texts: readonly string[],
    performer?: string,
  ): readonly SopEdit[] {
    const document = this.ports.document();
    if (!document) return [];
    const { sop } = document.current;
    const after = sop.activities[row - 1]?.id;
    const name = texts[columns.findIndex(({ of }) => of === 'activity')] ?? '';
    const activity = {
      ...activityOf(freshIds(document.current)('activity', name), columns, texts),
      ...(performer === undefined ? {} : { performer }),
    };
    return [{ kind: 'add-activity', after, activity }];
  }

  clear(range: CellRange, label: Label = labels.clear): void {
    const { model } = this.at();
    if (!model) return;
    const edits = model.sop.activities
      .slice(Math.max(0, range.top), range.bottom + 1)
      .flatMap((activity) =>
        model.columns.slice(range.left, range.right + 1).flatMap(({ of, performer = -1 }) => {
          if (of !== 'performer') return writeText(of, activity, '', model.isNarrative);
          const own = model.sop.performers[performer];
          const isDecision = symbolOf(model.plan, activity.id) === 'decision';
          if (own?.id !== activity.performer || !own || !isDecision) return [];
          return placeSymbol(model.plan, activity, own, 'process');
        }),
      );
    this.apply(edits, label);
  }

  /** Into an empty cell the symbol moves; where it stands, a step becomes a decision or plain again. */
  placeOrTurn(cell: Cell): void {
    const { model, activity, performer } = this.at(cell);
    if (!model || !performer) return;
    if (!activity) this.addStepOf(performer, cell);
    else if (activity.performer !== performer.id) this.place(cell);
    else this.place(cell, symbolOf(model.plan, activity.id) === 'process' ? 'decision' : 'process');
  }

  place(cell: Cell, symbol?: PlacedSymbol): void {
    const { model, activity, performer } = this.at(cell);
    if (!model || !performer) return;
    if (!activity) {
      this.addStepOf(performer, cell);
      return;
    }
    const edits = placeSymbol(model.plan, activity, performer, symbol);
    this.apply(edits, labels.symbol(stepNumber(activity, cell.row)));
  }

  setAnswers(activity: Activity, answers: readonly Answer[]): void {
    const row = this.ports.model()?.sop.activities.findIndex(({ id }) => id === activity.id) ?? 0;
    const label = labels.flow(stepNumber(activity, row));
    this.apply([answering(activity, answers)], label);
  }

  /**
   * @param beside - which it is done at the same time as; alone without one
   * @returns the row where the step stands then
   */
  runBeside(activity: Activity, beside: string | undefined): number {
    const step = stepNumber(activity, Math.max(0, this.rowOf(activity.id)));
    const label = beside === undefined ? labels.inSequence(step) : labels.atOnce(step);
    this.apply([{ kind: 'set-beside', activity: activity.id, beside }], label);
    return Math.max(0, this.rowOf(activity.id));
  }

  /** @param answers - so far; undefined when they were given up */
  foreseeAnswers(activity: Activity, answers: readonly Answer[] | undefined): void {
    this.ports.document()?.foresee(answers ? [answering(activity, answers)] : []);
  }

  /** @param activity - undefined of a step that is added below the last */
  saveForm(activity: Activity | undefined, said: StepTexts): void {
    const row = Math.max(0, this.rowOf(activity?.id ?? ''));
    const label = activity ? labels.details(stepNumber(activity, row)) : labels.addStep;
    this.apply(this.formSays(activity, said), label);
  }

  /** @param said - so far; undefined when it was given up */
  foreseeForm(activity: Activity | undefined, said: StepTexts | undefined): void {
    this.ports.document()?.foresee(said ? this.formSays(activity, said) : []);
  }

  private formSays(activity: Activity | undefined, said: StepTexts): readonly SopEdit[] {
    const { model } = this.at();
    if (!model) return [];
    if (activity) return formEdits(model, activity, said);
    const columns = [...said.texts.keys()].map((of) => ({ of }));
    return this.adding(this.steps, columns, [...said.texts.values()], said.performer);
  }

  removeSteps(range: CellRange): void {
    const { model } = this.at();
    if (!model) return;
    this.apply(removeSteps(model.sop, range), labels.removeSteps);
  }

  /** @param to - the row in front of which the steps come to stand, as the table stands now */
  moveSteps(range: CellRange, to: number): void {
    const { model } = this.at();
    if (!model) return;
    const edits = moveSteps(model.sop, range, to);
    if (edits.length === 0 || !this.apply(edits, labels.moveSteps)) return;
    const top = to > range.top ? to - (range.bottom - range.top + 1) : to;
    const bottom = top + range.bottom - range.top;
    this.ports.goTo({ row: top, column: range.left }, { ...range, top, bottom });
  }

  renumber(): void {
    this.apply([{ kind: 'renumber' }], labels.renumber);
  }

  /** @returns whether there is one more */
  addPerformer(after: string | undefined, name: string): boolean {
    const document = this.ports.document();
    if (!document) return false;
    const performer = { id: freshIds(document.current)('performer', name), name };
    return this.apply([{ kind: 'add-performer', after, performer }], labels.addPerformer);
  }

  removePerformer(at: number): void {
    const performer = this.ports.model()?.sop.performers[at];
    if (!performer) return;
    this.apply([{ kind: 'remove-performer', performer: performer.id }], labels.removePerformer);
  }

  /** @param to - the performer in front of whom the column comes to stand, as the table stands now */
  movePerformer(from: number, to: number, cell: Cell): void {
    const { model } = this.at();
    if (!model) return;
    const edits = movePerformer(model.sop, from, to);
    if (edits.length === 0 || !this.apply(edits, labels.movePerformer)) return;
    const now = to > from ? to - 1 : to;
    this.ports.goTo({ row: cell.row, column: cell.column + now - from });
  }

  /** @returns whether it was done, or there was nothing to do */
  apply(edits: readonly SopEdit[], label: Label): boolean {
    const { ports } = this;
    if (edits.length === 0) return true;
    const problems = ports.document()?.apply(edits, label, ports.by) ?? [];
    ports.refused(problems.map(({ message }) => message));
    return problems.length === 0;
  }

  private addStepOf(performer: Performer, { row }: Cell): void {
    this.addStep(row, [], [], performer.id);
  }

  private at(cell: Cell = { row: headRow, column: 0 }): {
    readonly model: GridModel | undefined;
    readonly column: TableColumn | undefined;
    readonly activity: Activity | undefined;
    readonly performer: Performer | undefined;
  } {
    const model = this.ports.model();
    const column = model?.columns[cell.column];
    return {
      model,
      column,
      activity: model?.sop.activities[cell.row],
      performer: model?.sop.performers[column?.performer ?? -1],
    };
  }
}

const answering = ({ id }: Activity, answers: readonly Answer[]): SopEdit => ({
  kind: 'set-answers',
  activity: id,
  answers,
});

const stepIsGone = (text: string): Label => ({
  id: `Langkah yang Anda tulis sudah dihapus. Tulisan Anda: "${text}".`,
  en: `The step that you wrote has been deleted. What you wrote: "${text}".`,
});

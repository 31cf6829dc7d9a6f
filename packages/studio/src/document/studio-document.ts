import type { Problem } from '@alur/model/problem.js';
import type { LocalText } from '@alur/model/text.js';
import { applyEdit } from '@alur/workflow/edit/apply-edit.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';

/** One step that can be taken back: what the SOP was, and what was done to it in an author's words. */
interface Step {
  readonly before: AuthoredSop;
  readonly after: AuthoredSop;
  readonly label: Required<LocalText>;
}

/** What an edit came to: nothing is changed where there are problems. */
export type Edited = readonly Problem[];

/** Fired by {@link StudioDocument}; `by` is what made the change, so that it need not follow itself. */
export class DocumentChanged extends Event {
  static readonly type = 'change';
  readonly by: unknown;

  constructor(by: unknown) {
    super(DocumentChanged.type);
    this.by = by;
  }
}

/**
 * The one SOP that both views of the studio show and edit, with the one history of both.
 *
 * States are immutable, so that a step of the history is two references.
 *
 * Events: `change` ({@link DocumentChanged}) after every edit, undo and redo; `select` when another
 * element is selected.
 */
export class StudioDocument extends EventTarget {
  #current: AuthoredSop;
  #selected = '';
  #past: Step[] = [];
  #future: Step[] = [];

  constructor(current: AuthoredSop) {
    super();
    this.#current = current;
  }

  get current(): AuthoredSop {
    return this.#current;
  }

  /** The id of an activity, node, flow or performer; empty for none. */
  get selected(): string {
    return this.#selected;
  }

  select(element: string): void {
    if (element === this.#selected) return;
    this.#selected = element;
    this.dispatchEvent(new Event('select'));
  }

  /** What `undo` would take back, and `redo` do again; undefined when there is nothing. */
  get undoLabel(): Required<LocalText> | undefined {
    return this.#past.at(-1)?.label;
  }

  get redoLabel(): Required<LocalText> | undefined {
    return this.#future.at(-1)?.label;
  }

  /**
   * Carries out edits as one step of the history: all of them, or none and the problems.
   *
   * @param by - what asks for them; it is told of its own change like everybody else
   */
  apply(edits: readonly SopEdit[], label: Required<LocalText>, by?: unknown): Edited {
    let after = this.#current;
    for (const edit of edits) {
      const edited = applyEdit(after, edit);
      if (!edited.ok) return edited.problems;
      after = edited.value;
    }
    if (after !== this.#current) this.#take({ before: this.#current, after, label }, by);
    return [];
  }

  undo(by?: unknown): void {
    const step = this.#past.pop();
    if (!step) return;
    this.#future.push(step);
    this.#show(step.before, by);
  }

  redo(by?: unknown): void {
    const step = this.#future.pop();
    if (!step) return;
    this.#past.push(step);
    this.#show(step.after, by);
  }

  #take(step: Step, by: unknown): void {
    this.#past.push(step);
    if (this.#past.length > mostSteps) this.#past.shift();
    this.#future = [];
    this.#show(step.after, by);
  }

  #show(state: AuthoredSop, by: unknown): void {
    this.#current = state;
    this.dispatchEvent(new DocumentChanged(by));
  }
}

/** States share what they have in common; still, a day's work need not be kept step by step. */
const mostSteps = 1000;

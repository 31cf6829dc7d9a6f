import type { Problem, Reading } from '@alur/model/problem.js';
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
 * element is selected; `unfinished` while somebody writes what is not an edit yet.
 */
export class StudioDocument extends EventTarget {
  #current: AuthoredSop;
  #unfinished: AuthoredSop | undefined;
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

  /** The current state with what an author is still writing, as it would be taken now. */
  get unfinished(): AuthoredSop {
    return this.#unfinished ?? this.#current;
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
    const done = carriedOut(this.#current, edits);
    if (!done.ok) return done.problems;
    const after = done.value;
    if (after !== this.#current) this.#take({ before: this.#current, after, label }, by);
    return [];
  }

  /**
   * What somebody is in the middle of writing: kept should the browser die, shown by nothing, and no
   * step of the history before it is applied.
   *
   * @param edits - what would be applied if they ended here; none when they have given it up
   */
  foresee(edits: readonly SopEdit[]): void {
    const done = carriedOut(this.#current, edits);
    const before = this.unfinished;
    // What would be refused is not taken; what was written before it still would be.
    if (done.ok) this.#unfinished = done.value;
    if (this.unfinished !== before) this.dispatchEvent(new Event('unfinished'));
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
    this.#unfinished = undefined;
    this.dispatchEvent(new DocumentChanged(by));
  }
}

/** States share what they have in common; still, a day's work need not be kept step by step. */
const mostSteps = 1000;

function carriedOut(before: AuthoredSop, edits: readonly SopEdit[]): Reading<AuthoredSop> {
  let after = before;
  for (const edit of edits) {
    const edited = applyEdit(after, edit);
    if (!edited.ok) return edited;
    after = edited.value;
  }
  return { ok: true, value: after };
}

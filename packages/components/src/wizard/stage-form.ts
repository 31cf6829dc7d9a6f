import { answerAt, withAnswer } from '@alur/model/form/answers.js';
import type { Finding } from '@alur/model/form/finding.js';
import { shownSections, type FormSection } from '@alur/model/form/form-fields.js';
import { findingMessage } from '@alur/model/form/messages.js';
import { pruneHidden } from '@alur/model/form/prune.js';
import { validateStage } from '@alur/model/form/validate.js';
import type { PermitType, Stage } from '@alur/model/generated/permit-type.js';
import type { AnswerValue, Answers } from '@alur/model/permit/application.js';
import { say, type Language } from '@alur/model/text.js';
import type { FormView } from '../fields/form-view.ts';
import { tidyText } from '../fields/tidy-text.ts';
import { fieldAt, findingLabel } from './finding-label.ts';

/** Where the answers are, and who is told of changes. */
export interface StageFormHost {
  readonly language: () => Language;
  readonly permitType: () => Pick<PermitType, 'stages' | 'documents'>;
  readonly answers: () => Answers;
  readonly setAnswers: (answers: Answers) => void;
  /** Something to show has changed. */
  readonly changed: () => void;
  readonly drawn: () => Promise<unknown>;
  /** An error has appeared where the person no longer is. */
  readonly announce: (text: string) => void;
}

/**
 * One stage of the form while it is filled in: which errors are on show, and when.
 *
 * Nobody is told off while typing. A field is checked when it is left; from the first error on it
 * is checked at every key, so that the error goes at the right one. What is only missing is said
 * when the person goes on.
 */
export class StageForm implements FormView {
  focused: string | undefined;

  private readonly host: StageFormHost;
  private stage: Stage | undefined;
  private findings: ReadonlyMap<string, Finding> = new Map();
  /** Fields that have shown an error, and therefore are checked at every key. */
  private readonly watched = new Set<string>();

  constructor(host: StageFormHost) {
    this.host = host;
  }

  get speaks(): Language {
    return this.host.language();
  }

  /** Whether something wrong there is on show. */
  isWrong(path: string): boolean {
    return this.findings.has(path);
  }

  /** Begins with a data stage, or with one of another kind when none is given. */
  begin(stage: Stage | undefined): void {
    this.stage = stage;
    this.focused = undefined;
    this.findings = new Map();
    this.watched.clear();
  }

  get sections(): readonly FormSection[] {
    return this.stage ? shownSections(this.stage, this.answersForStage()) : [];
  }

  valueAt(pointer: string): AnswerValue | undefined {
    return answerAt(this.host.answers(), pointer) as AnswerValue | undefined;
  }

  errorAt(pointer: string): string | undefined {
    const finding = this.findings.get(pointer);
    return finding && this.sentence(finding);
  }

  /** The sentence for a finding, with the label of what it is about. */
  sentence(finding: Finding): string {
    const label = findingLabel(this.host.permitType(), finding.path, this.speaks);
    return say(findingMessage(finding, label), this.speaks);
  }

  change(pointer: string, value: AnswerValue | undefined): void {
    // Entries of a list have moved: what was said of the third is not of the third any more.
    if (Array.isArray(value) || Array.isArray(this.valueAt(pointer))) this.unwatchBelow(pointer);
    this.host.setAnswers(withAnswer(this.host.answers(), pointer, value));
    if (this.watched.size > 0) this.recheck();
    this.host.changed();
  }

  drawn(): Promise<unknown> {
    return this.host.drawn();
  }

  /** The focus has come into a field. */
  enter(pointer: string): void {
    this.focused = pointer;
  }

  /** The focus has left a field: what stands there now is what the person means. */
  leave(pointer: string): void {
    this.focused = undefined;
    const value = this.valueAt(pointer);
    const field = fieldAt(this.host.permitType(), pointer);
    if (field && value !== undefined) {
      const tidy = tidyText(field, value);
      if (tidy !== value) {
        this.host.setAnswers(withAnswer(this.host.answers(), pointer, tidy));
      }
    }
    const finding = this.check().find(({ path }) => path === pointer);
    if (finding && finding.code !== 'required' && !this.watched.has(pointer)) {
      this.watched.add(pointer);
      this.host.announce(this.sentence(finding));
    }
    this.recheck();
    this.host.changed();
  }

  /** Shows findings: of this stage, of its documents or statements, of the server. */
  show(findings: readonly Finding[]): void {
    for (const { path } of findings) this.watched.add(path);
    this.findings = new Map(findings.map((finding) => [finding.path, finding]));
    this.host.changed();
  }

  /** What was wrong there is mended. */
  clear(path: string): void {
    if (!this.findings.has(path)) return;
    this.findings = new Map([...this.findings].filter(([one]) => one !== path));
    this.host.changed();
  }

  /** All that is wrong at this stage, shown or not. */
  check(): readonly Finding[] {
    return this.stage ? validateStage(this.stage, this.answersForStage()) : [];
  }

  private recheck(): void {
    if (!this.stage || this.watched.size === 0) return;
    const found = this.check().filter(({ path }) => this.watched.has(path));
    this.findings = new Map(found.map((finding) => [finding.path, finding]));
  }

  /** Hidden answers of earlier stages must not show or hide anything here. */
  private answersForStage(): Answers {
    const answers = this.host.answers();
    const id = this.stage?.id ?? '';
    return { ...pruneHidden(this.host.permitType(), answers), [id]: answers[id] ?? {} };
  }

  private unwatchBelow(pointer: string): void {
    for (const path of this.watched) {
      if (path.startsWith(`${pointer}/`)) this.watched.delete(path);
    }
    this.recheck();
  }
}

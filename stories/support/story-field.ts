import { fieldStyles } from '@alur/components/fields/fields.styles.js';
import { renderField } from '@alur/components/fields/render-field.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import { SampleForm } from '@alur/components/testing/sample-form.js';
import type { FormField } from '@alur/model/form/form-fields.js';
import type { AnswerValue } from '@alur/model/permit/application.js';
import type { Language } from '@alur/model/text.js';
import { LitElement, css, html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';

/** One field in a form of its own, styled as in the wizard; it keeps what is entered. */
export class StoryField extends LitElement {
  static readonly tag = 'alur-story-field';
  static override readonly styles = [
    tokens,
    controls,
    fieldStyles,
    css`
      :host {
        display: block;
        margin-block-end: var(--_s6);
      }
    `,
  ];

  @property({ attribute: false }) field: FormField | undefined;
  @property({ attribute: false }) value: AnswerValue | undefined;
  /** Sentences, by pointer. */
  @property({ attribute: false }) errors: Readonly<Record<string, string>> = {};
  @property() language: Language = 'id';

  private readonly form = new SampleForm();

  constructor() {
    super();
    this.form.changed = () => this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.form.speaks = this.language;
    this.form.errors = this.errors;
    if (changed.has('value') && this.field) this.form.change(this.field.pointer, this.value);
  }

  protected override render(): unknown {
    const { field, form } = this;
    if (!field) return undefined;
    return html`<form class="fields">${renderField(field, field.pointer, form)}</form>`;
  }
}

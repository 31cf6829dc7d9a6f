import type { PermitService } from '@alur/client/permit-service.js';
import type { Language } from '@alur/model/text.js';
import { ContextProvider } from '@lit/context';
import { LitElement, css, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { casesContext, languageContext, serviceContext, sessionContext } from './contexts.ts';

const casesMoved = ['alur-submitted', 'alur-task-completed'] as const;

/**
 * Hands the service, the agency and the language to the Alur elements inside it. Shows nothing of
 * its own.
 *
 * With `agency` (and `base-url`, when the back end is on another address) it makes its own
 * connection; with the `service` property it hands on whatever the page gives it.
 *
 * @tag alur-provider
 *
 * @slot - The part of the page in which Alur's elements stand.
 */
export class AlurProvider extends LitElement {
  static readonly tag = 'alur-provider';
  static override readonly styles = css`
    :host {
      display: contents;
    }
  `;

  /** The agency's id: the name of its folder in the pack. */
  @property() agency = '';

  /** Where the back end is; the page's own origin when empty. */
  @property({ attribute: 'base-url' }) baseUrl = '';

  /** `id` or `en`; Indonesian when left out. */
  @property() language: Language | undefined;

  /** A service of the page's own, in place of `agency` and `base-url`. */
  @property({ attribute: false }) service: PermitService | undefined;

  private readonly services = new ContextProvider(this, { context: serviceContext });
  private readonly languages = new ContextProvider(this, { context: languageContext });
  private readonly sessions = new ContextProvider(this, {
    context: sessionContext,
    initialValue: 0,
  });

  private readonly cases = new ContextProvider(this, { context: casesContext, initialValue: 0 });

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('alur-session-change', this.onSession, true);
    for (const moved of casesMoved) document.addEventListener(moved, this.onMoved, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('alur-session-change', this.onSession, true);
    for (const moved of casesMoved) document.removeEventListener(moved, this.onMoved, true);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('language')) this.languages.setValue(this.language);
    if (changed.has('service') && this.service) this.services.setValue(this.service);
    if ((changed.has('agency') || changed.has('baseUrl')) && !this.service && this.agency) {
      void this.connect(this.agency, this.baseUrl);
    }
  }

  protected override render(): TemplateResult {
    return html`<slot></slot>`;
  }

  // On the document: a page may wrap each element in a provider of its own, and a person signs in
  // once for all of them.
  private readonly onSession = (): void => this.sessions.setValue(this.sessions.value + 1);
  private readonly onMoved = (): void => this.cases.setValue(this.cases.value + 1);

  /** A page that brings its own service does not load the connection over HTTP. */
  private async connect(agency: string, baseUrl: string): Promise<void> {
    const { HttpPermitService } = await import('@alur/client/http/http-permit-service.js');
    if (agency !== this.agency || baseUrl !== this.baseUrl || this.service) return;
    this.services.setValue(new HttpPermitService({ agency, baseUrl }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-provider': AlurProvider;
  }
}

import type { PermitService } from '@alur/client/permit-service.js';
import { say, type Language, type LocalText } from '@alur/model/text.js';
import { ContextConsumer } from '@lit/context';
import {
  LitElement,
  ReactiveElement,
  render,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { report } from './trouble.ts';
import { pageRemFactor, scaled } from './root-size.ts';
import { languageContext, serviceContext, sessionContext } from '../provider/contexts.ts';

/**
 * What every element that talks to a back end has in common: its service and its language, from
 * its own properties or from the `<alur-provider>` around it.
 *
 * A subclass asks in {@link serviceChanged}, which is called when there is a service, and again
 * when the service or the person who is signed in changes.
 */
export abstract class AlurElement extends LitElement {
  /** A service of the page's own, in place of the one of the provider. */
  @property({ attribute: false })
  get service(): PermitService | undefined {
    return this.ownService ?? this.contextService.value;
  }

  set service(service: PermitService | undefined) {
    this.ownService = service;
    if (service) this.begin(service);
  }

  /** `id` or `en`; the provider's, or that of the nearest `lang`, when left out. */
  @property() language: Language | undefined;

  private ownService: PermitService | undefined;
  /** Drawn in place of the element. */
  private trouble: (() => TemplateResult) | undefined;
  private waiting: ReturnType<typeof setTimeout> | undefined;

  private readonly contextLanguage = new ContextConsumer(this, {
    context: languageContext,
    subscribe: true,
  });

  private readonly contextService = new ContextConsumer(this, {
    context: serviceContext,
    subscribe: true,
    callback: (service) => {
      if (service && !this.ownService) this.begin(service);
    },
  });

  constructor() {
    super();
    let seen: number | undefined;
    new ContextConsumer(this, {
      context: sessionContext,
      subscribe: true,
      callback: (count) => {
        if (seen !== undefined && count !== seen && this.service) this.serviceChanged(this.service);
        seen = count;
      },
    });
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    const factor = pageRemFactor();
    return super
      .finalizeStyles(styles)
      .map((style) => ('cssText' in style ? scaled(style, factor) : style));
  }

  /** How long a service may be on its way before its absence is told, in milliseconds. */
  protected static readonly patience: number = 10_000;

  override connectedCallback(): void {
    super.connectedCallback();
    const { patience } = this.constructor as typeof AlurElement;
    this.waiting = setTimeout(() => this.tellOfNoService(), patience);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.waiting);
  }

  /** Whether the element has nothing to show without a service. */
  protected needsService(): boolean {
    return false;
  }

  /** Draws, or says calmly why not: whatever came, the rest of the page is not touched. */
  protected override update(changed: PropertyValues): void {
    if (!this.trouble) {
      try {
        super.update(changed);
        return;
      } catch (error) {
        // The kind alone: a message may hold what somebody has entered.
        void this.tell('ALUR-301', error instanceof Error ? error.name : '');
      }
    }
    ReactiveElement.prototype['update'].call(this, changed);
    if (this.trouble) render(this.trouble(), this.renderRoot, this.renderOptions);
  }

  /** Whatever was the matter, a service is a new beginning. */
  private begin(service: PermitService): void {
    this.trouble = undefined;
    this.serviceChanged(service);
  }

  private tellOfNoService(): void {
    if (this.service || !this.needsService()) return;
    void this.tell('ALUR-101', 'no service');
  }

  private async tell(code: 'ALUR-101' | 'ALUR-301', reason: string): Promise<void> {
    report(code, `<${this.localName}> ${reason}`);
    const { renderTrouble } = await import('../trouble/render-trouble.ts');
    if (code === 'ALUR-101' && this.service) return;
    this.trouble = () => renderTrouble(code, this.speaks);
    this.requestUpdate();
  }

  /** The language in force. */
  get speaks(): Language {
    const language = this.language ?? this.contextLanguage.value;
    if (language) return language === 'en' ? 'en' : 'id';
    return languageOf(this).startsWith('en') ? 'en' : 'id';
  }

  /** A text in the language in force. */
  protected say(text: LocalText): string {
    return say(text, this.speaks);
  }

  /** There is a service, or another one, or somebody has signed in or out. */
  protected abstract serviceChanged(service: PermitService): void;
}

/** The nearest `lang`, looked for through the shadow roots around the element. */
function languageOf(element: Element): string {
  const speaker = element.closest<HTMLElement>('[lang]');
  if (speaker) return speaker.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : '';
}

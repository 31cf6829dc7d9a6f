import type { PermitService } from '@alur/client/permit-service.js';
import { say, type Language, type LocalText } from '@alur/model/text.js';
import { ContextConsumer } from '@lit/context';
import { LitElement, type CSSResultGroup, type CSSResultOrNative } from 'lit';
import { property } from 'lit/decorators.js';
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
    if (service) this.serviceChanged(service);
  }

  /** `id` or `en`; the provider's, or that of the nearest `lang`, when left out. */
  @property() language: Language | undefined;

  private ownService: PermitService | undefined;

  private readonly contextLanguage = new ContextConsumer(this, {
    context: languageContext,
    subscribe: true,
  });

  private readonly contextService = new ContextConsumer(this, {
    context: serviceContext,
    subscribe: true,
    callback: (service) => {
      if (service && !this.ownService) this.serviceChanged(service);
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

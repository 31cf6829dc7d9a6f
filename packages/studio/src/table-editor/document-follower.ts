import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { documentContext } from '../document/document-context.ts';
import { DocumentChanged, type StudioDocument } from '../document/studio-document.ts';

export interface Followed {
  readonly changed: () => void;
  /** Something else has been selected, here or in another view. */
  readonly selected: () => void;
}

/** The document that an element shows, its own or the studio's, listened to while it is in the page. */
export class DocumentFollower implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly followed: Followed;
  private readonly context: ContextConsumer<typeof documentContext, ReactiveElement>;
  private own: StudioDocument | undefined;
  private heard: StudioDocument | undefined;

  constructor(host: ReactiveElement, followed: Followed) {
    this.host = host;
    this.followed = followed;
    this.context = new ContextConsumer(host, {
      context: documentContext,
      subscribe: true,
      callback: () => this.listen(),
    });
    host.addController(this);
  }

  get document(): StudioDocument | undefined {
    return this.own ?? this.context.value;
  }

  set document(document: StudioDocument | undefined) {
    this.own = document;
    this.listen();
  }

  hostConnected(): void {
    this.listen();
  }

  hostDisconnected(): void {
    this.listen();
  }

  private listen(): void {
    const next = this.host.isConnected ? this.document : undefined;
    if (next === this.heard) return;
    this.heard?.removeEventListener(DocumentChanged.type, this.onChange);
    this.heard?.removeEventListener('select', this.onSelect);
    this.heard = next;
    next?.addEventListener(DocumentChanged.type, this.onChange);
    next?.addEventListener('select', this.onSelect);
    this.onChange();
  }

  private readonly onChange = (): void => {
    this.followed.changed();
  };

  private readonly onSelect = (): void => {
    this.followed.selected();
  };
}

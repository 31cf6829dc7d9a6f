import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { documentContext } from './document-context.ts';
import type { StudioDocument } from './studio-document.ts';

/**
 * Gives an editor the document of the studio around it, and has the editor drawn again whenever the
 * document or the selection changes.
 */
export class FollowDocument implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly context: ContextConsumer<typeof documentContext, ReactiveElement>;
  private given: StudioDocument | undefined;
  private followed: StudioDocument | undefined;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
    this.context = new ContextConsumer(host, {
      context: documentContext,
      subscribe: true,
      callback: () => {
        this.follow();
      },
    });
  }

  get document(): StudioDocument | undefined {
    return this.given ?? this.context.value;
  }

  /** In place of the studio's: an editor may stand alone. */
  give(document: StudioDocument | undefined): void {
    this.given = document;
    this.follow();
  }

  hostConnected(): void {
    this.follow();
  }

  hostDisconnected(): void {
    this.leave();
  }

  private follow(): void {
    this.leave();
    if (!this.host.isConnected) return;
    this.followed = this.document;
    this.followed?.addEventListener('change', this.onChange);
    this.followed?.addEventListener('select', this.onChange);
    this.onChange();
  }

  private leave(): void {
    this.followed?.removeEventListener('change', this.onChange);
    this.followed?.removeEventListener('select', this.onChange);
    this.followed = undefined;
  }

  private readonly onChange = (): void => {
    this.host.requestUpdate();
  };
}

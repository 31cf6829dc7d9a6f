import type { PermitService } from '@alur/client/permit-service.js';
import type { StoredDocument } from '@alur/model/permit/application.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export type Preview =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly url: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Documents on their way to being shown, each loaded once and given back when the element leaves
 * the page or turns to another case.
 */
export class DocumentPreviews implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly previews = new Map<string, Preview>();

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** The preview of a document that {@link load} was asked for. */
  get(document: string): Preview | undefined {
    return this.previews.get(document);
  }

  /** Loads a document that is neither there nor on its way; one that failed is tried again. */
  async load(service: PermitService, document: StoredDocument): Promise<void> {
    const before = this.previews.get(document.id);
    if (before && before.kind !== 'failed') return;
    const loading: Preview = { kind: 'loading' };
    this.put(document.id, loading);
    const preview = await loaded(service, document);
    if (this.previews.get(document.id) === loading) this.put(document.id, preview);
    else release(preview); // turned to another case meanwhile
  }

  /** Gives everything back. */
  clear(): void {
    for (const preview of this.previews.values()) release(preview);
    this.previews.clear();
  }

  hostDisconnected(): void {
    this.clear();
  }

  private put(document: string, preview: Preview): void {
    this.previews.set(document, preview);
    this.host.requestUpdate();
  }
}

async function loaded(service: PermitService, document: StoredDocument): Promise<Preview> {
  try {
    const bytes = await service.document(document.id);
    // Of the type that was checked at the upload, whatever the back end calls it now: an address
    // of this page's own origin must never hold markup that runs.
    const blob = new Blob([bytes], { type: document.mediaType });
    return { kind: 'ready', url: URL.createObjectURL(blob) };
  } catch (error) {
    return { kind: 'failed', error };
  }
}

function release(preview: Preview): void {
  if (preview.kind === 'ready') URL.revokeObjectURL(preview.url);
}

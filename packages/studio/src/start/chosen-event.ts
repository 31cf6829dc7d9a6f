/** What an author begins with. */
export type Chosen =
  | { readonly kind: 'file'; readonly file: File }
  | { readonly kind: 'pasted'; readonly html: string; readonly text: string }
  | { readonly kind: 'new'; readonly title: string }
  | { readonly kind: 'open'; readonly workflow: string }
  /** What was read becomes a draft of an SOP that there is, or a new SOP without one. */
  | { readonly kind: 'place'; readonly workflow?: string | undefined }
  /** Not to go on reading. */
  | { readonly kind: 'cancel' };

export class ChosenEvent extends Event {
  static readonly type = 'alur-studio-chosen';
  readonly chosen: Chosen;

  constructor(chosen: Chosen) {
    super(ChosenEvent.type);
    this.chosen = chosen;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-studio-chosen': ChosenEvent;
  }
}

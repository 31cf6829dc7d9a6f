/** Somebody has signed in or out; the provider makes the elements inside it ask again. */
export class SessionChangeEvent extends Event {
  static readonly type = 'alur-session-change';

  /** Whether somebody is signed in now. */
  readonly signedIn: boolean;

  constructor(signedIn: boolean) {
    super(SessionChangeEvent.type, { bubbles: true, composed: true });
    this.signedIn = signedIn;
  }
}

declare global {
  interface HTMLElementEventMap {
    'alur-session-change': SessionChangeEvent;
  }
}

/**
 * What is remembered between leaving for the provider and coming back, in a cookie of the browser
 * that left: a link with somebody else's answer is worth nothing in another browser.
 */
export interface Attempt {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE. */
  readonly verifier: string;
  /** Where to go afterwards; checked again before it is used. */
  readonly returnTo: string;
}

export const attemptCookie = 'alur_sso';

/** Seconds in which to sign in at the provider. */
export const attemptSeconds = 600;

export function writeAttempt(attempt: Attempt): string {
  return Buffer.from(JSON.stringify(attempt)).toString('base64url');
}

/** Undefined for what we did not write. */
export function readAttempt(text: string | undefined): Attempt | undefined {
  if (text === undefined) return undefined;
  try {
    const found = JSON.parse(Buffer.from(text, 'base64url').toString()) as Partial<Attempt>;
    const { state, nonce, verifier, returnTo } = found;
    const whole = [state, nonce, verifier, returnTo].every((part) => typeof part === 'string');
    return whole ? (found as Attempt) : undefined;
  } catch {
    return undefined;
  }
}

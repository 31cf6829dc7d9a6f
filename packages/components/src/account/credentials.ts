import { passwordLength } from '@alur/client/password-length.js';
import type { LocalText } from '@alur/model/text.js';
import { accountMessages as words } from './messages.ts';

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** What is wrong with each of the two, if anything. */
export interface CredentialErrors {
  readonly email?: Required<LocalText> | undefined;
  readonly password?: Required<LocalText> | undefined;
}

/**
 * What can be said before the server is asked. Deliberately little: an address is proved by the
 * mail to it, a password by the server.
 */
export function checkCredentials(
  { email, password }: Credentials,
  purpose: 'sign-in' | 'sign-up',
): CredentialErrors {
  return {
    email: emailError(email.trim()),
    password: passwordError(password, purpose),
  };
}

function emailError(email: string): Required<LocalText> | undefined {
  if (!email) return words.emailMissing;
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email) ? undefined : words.emailWrong;
}

function passwordError(
  password: string,
  purpose: 'sign-in' | 'sign-up',
): Required<LocalText> | undefined {
  if (!password) return words.passwordMissing;
  // Code points, not UTF-16 units, as the server counts.
  const tooShort = Array.from(password).length < passwordLength.least;
  return purpose === 'sign-up' && tooShort ? words.passwordShort : undefined;
}

import type { LocalText } from '@alur/model/text.js';
import type { Account } from '../store/ports/accounts.ts';
import type { StoreTransaction } from '../store/store.ts';
import { minutesAfter, type AccountDesk } from './account-desk.ts';
import { activationMinutes } from './activate.ts';
import { normaliseEmail } from './email.ts';
import { hashPassword } from './password-hash.ts';
import { passwordFault } from './password-rules.ts';
import { newSecret } from './secret.ts';

/** What the mail to the address has to say. */
export type SignUp =
  /** Open this link to confirm. */
  | { readonly kind: 'activation'; readonly account: Account; readonly token: string }
  /** Choose a password with this link: the invitation again, for the address of an officer. */
  | { readonly kind: 'invitation'; readonly account: Account; readonly token: string }
  /** There is an account; sign in. */
  | { readonly kind: 'exists'; readonly account: Account };

export interface SignUpFault {
  readonly field: 'email' | 'password';
  readonly text: Required<LocalText>;
}

/**
 * Asks for an account. Whoever asks learns nothing of who has one: answer and work are the same.
 *
 * The password hangs on the link of this sign-up. An account that waits for an officer never takes
 * one from here: a stranger could have chosen it.
 *
 * @param announce - queues the mail, in the same transaction
 * @returns what is wrong with the request; undefined when it was taken
 */
export async function signUp(
  desk: AccountDesk,
  request: { readonly email: string; readonly password: string },
  announce: (tx: StoreTransaction, signUp: SignUp) => Promise<void>,
): Promise<SignUpFault | undefined> {
  const email = normaliseEmail(request.email);
  if (email === undefined) return { field: 'email', text: notAnAddress };
  const fault = passwordFault(request.password, email);
  if (fault) return { field: 'password', text: fault };

  const passwordHash = await hashPassword(request.password);
  const token = newSecret(desk.randomBytes);
  const createdAt = desk.now();
  const fresh: Account = { id: desk.newId(), email, state: 'pending', createdAt };
  await desk.store.transaction(async (tx) => {
    const account = (await tx.accounts.create(fresh)) ? fresh : await tx.accounts.byEmail(email);
    if (!account) throw new Error('The account is neither new nor there.');
    if (account.state === 'active') return announce(tx, { kind: 'exists', account });
    const invited = account.state === 'invited';
    await tx.tokens.add({
      hash: token.hash,
      account: account.id,
      passwordHash: invited ? undefined : passwordHash,
      createdAt,
      expiresAt: minutesAfter(createdAt, activationMinutes),
    });
    const kind = invited ? 'invitation' : 'activation';
    return announce(tx, { kind, account, token: token.value });
  });
  return undefined;
}

const notAnAddress: Required<LocalText> = {
  id: 'Alamat surel ini belum lengkap atau salah tulis. Tulis seperti nama@contoh.id.',
  en: 'This e-mail address is incomplete or misspelt. Write it like name@example.com.',
};

import type { LocalText } from '@alur/model/text.js';
import type { AccountDesk } from './account-desk.ts';
import { hashPassword, isPassword } from './password-hash.ts';
import { passwordFault } from './password-rules.ts';
import { hashSecret } from './secret.ts';

/** How long a link can be used: two days. */
export const activationMinutes = 2 * 24 * 60;

export type Activation =
  | { readonly ok: true; readonly account: string }
  | {
      readonly ok: false;
      readonly code: 'no-such-token' | 'password-needed' | 'password-wrong' | 'password-refused';
      readonly text: Required<LocalText>;
    };

/** Whether a link still opens something, and what its page has to ask for. */
export async function lookAtToken(
  desk: Pick<AccountDesk, 'store' | 'now'>,
  token: string,
): Promise<{ readonly choosesPassword: boolean } | undefined> {
  const found = await desk.store.read.tokens.byHash(hashSecret(token), desk.now());
  return found && { choosesPassword: found.passwordHash === undefined };
}

/**
 * Makes the account active and uses up the link, and every other link to the account.
 *
 * A link proves that somebody reads the mail, not that they signed up: a stranger may have, with
 * this address and a password of their own. So the password is asked for again.
 *
 * @param password - of the sign-up; for an invitation, the one that is chosen now
 */
export async function activate(
  desk: Pick<AccountDesk, 'store' | 'now'>,
  token: string,
  password: string,
): Promise<Activation> {
  const hash = hashSecret(token);
  const found = await desk.store.read.tokens.byHash(hash, desk.now());
  const account = found && (await desk.store.read.accounts.byId(found.account));
  if (!found || !account) return noSuchToken;

  if (password === '') return passwordNeeded;
  let { passwordHash } = found;
  if (passwordHash !== undefined) {
    if (!(await isPassword(password, passwordHash))) return passwordWrong;
  } else {
    const fault = passwordFault(password, account.email);
    if (fault) return { ok: false, code: 'password-refused', text: fault };
    passwordHash = await hashPassword(password);
  }
  const chosen = passwordHash;
  return desk.store.transaction(async (tx) => {
    if (!(await tx.tokens.take(hash, desk.now()))) return noSuchToken;
    await tx.accounts.activate(account.id, chosen, desk.now());
    await tx.tokens.removeOf(account.id);
    return { ok: true, account: account.id };
  });
}

const noSuchToken: Activation = {
  ok: false,
  code: 'no-such-token',
  text: {
    id: 'Tautan ini sudah dipakai atau sudah tidak berlaku. Cobalah masuk; apabila belum bisa, daftarkan kembali alamat surel Anda.',
    en: 'This link has been used or has expired. Try to sign in; if you cannot, sign up again with your e-mail address.',
  },
};

const passwordNeeded: Activation = {
  ok: false,
  code: 'password-needed',
  text: {
    id: 'Tulis kata sandi yang akan Anda pakai untuk masuk.',
    en: 'Enter the password that you will sign in with.',
  },
};

const passwordWrong: Activation = {
  ok: false,
  code: 'password-wrong',
  text: {
    id: 'Kata sandi ini berbeda dengan yang ditulis saat mendaftar. Periksa lalu coba lagi. Apabila lupa, daftarkan kembali alamat surel Anda dengan kata sandi baru, lalu buka tautan di surel yang terbaru.',
    en: 'This is not the password that was entered on signing up. Check it and try again. If you have forgotten it, sign up again with your address and a new password, and open the link of the newest mail.',
  },
};

import { hashPassword } from '../accounts/password-hash.ts';
import { signIn } from '../accounts/sign-in.ts';
import type { AppDesk } from '../http/app-desk.ts';

export const password = 'Sawah-Jatiluwih-2026';

let hash: Promise<string> | undefined;
let people = 0;

/** An account that is active, with roles in an agency (none for a citizen), and signed in. */
export async function createPerson(
  desk: AppDesk,
  roles: readonly string[],
  agency = 'denpasar',
): Promise<{ readonly account: string; readonly email: string; readonly cookie: string }> {
  const email = `orang-${++people}-${desk.newId().toLowerCase().replaceAll('_', '')}@contoh.example`;
  const id = desk.newId();
  const passwordHash = await (hash ??= hashPassword(password));
  await desk.store.transaction(async (tx) => {
    await tx.accounts.create({ id, email, state: 'pending', createdAt: desk.now() });
    await tx.accounts.activate(id, passwordHash, desk.now());
    const grants = roles.map((role) => ({ agency, role }));
    if (grants.length > 0) await tx.accounts.grant(id, grants);
  });
  const signedIn = await signIn(desk, email, password);
  if (!signedIn) throw new Error('the new account cannot sign in');
  return { account: id, email, cookie: signedIn.reference };
}

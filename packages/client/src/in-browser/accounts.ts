import { sha256Hex } from '@alur/model/case/hash.js';
import { ServiceError, type Session, type SignUpRequest } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import { newId, type Desk, type InBrowserMail } from './desk.ts';
import { queueMail } from './mails.ts';
import { hashPassword, isPassword, type PasswordHash } from './password.ts';
import type { AccountRow } from './tables.ts';
import { inUnit, type Unit } from './unit.ts';

const minPasswordLength = 10;
const tokenDays = 3;

/**
 * A new account waits for its token, which keeps the password that came with it; an account that
 * is active already keeps its own.
 */
export async function signUp(desk: Desk, { email, password }: SignUpRequest): Promise<void> {
  const address = readAddress(email);
  checkPassword(password);
  const hash = await hashPassword(password, desk.random(16));
  const mail = await inUnit(await desk.tables(), async (unit) => {
    const known = await unit.get('accounts', address);
    if (known && known.state !== 'pending') return undefined;
    const id = known?.id ?? newId(desk);
    const roles = [desk.applicantRole];
    unit.put('accounts', address, { id, state: 'pending', roles });
    return sendToken(unit, desk, address, 'activation', hash);
  });
  if (mail) desk.onMail(mail);
}

/** Invites somebody to work in roles of the agency; they set a password with the token. */
export async function inviteOfficer(
  desk: Desk,
  email: string,
  roles: readonly string[],
): Promise<void> {
  const address = readAddress(email);
  const mail = await inUnit(await desk.tables(), async (unit) => {
    const known = await unit.get('accounts', address);
    unit.put('accounts', address, { id: known?.id ?? newId(desk), state: 'invited', roles });
    return sendToken(unit, desk, address, 'invitation');
  });
  desk.onMail(mail);
}

function sendToken(
  unit: Unit,
  desk: Desk,
  email: string,
  template: 'activation' | 'invitation',
  password?: PasswordHash,
): InBrowserMail {
  const token = newId(desk);
  const expires = new Date(Date.parse(desk.now()) + tokenDays * 86_400_000).toISOString();
  unit.put('tokens', sha256Hex(token), { email, expires, password });
  const link = desk.activationLink(token);
  return { ...queueMail(unit, desk, email, template, { link }) };
}

/** A sign-up is confirmed with its own password; an invitation takes a new one. */
export async function activate(desk: Desk, token: string, password: string): Promise<void> {
  const fresh = await hashPassword(password, desk.random(16));
  await inUnit(await desk.tables(), async (unit) => {
    const { key, known, account } = await waiting(unit, desk, token);
    if (account.state === 'invited') checkPassword(password);
    else if (!known.password || !(await isPassword(password, known.password))) {
      const findings = [{ path: '/password', code: 'pattern', params: {} } as const];
      throw new ServiceError('invalid', wrongPassword, { findings });
    }
    const { id, roles } = account;
    const chosen = known.password ?? fresh;
    unit.put('accounts', account.key, { id, roles, state: 'active', password: chosen });
    unit.delete('tokens', key);
  });
}

export async function refuseSignUp(desk: Desk, token: string): Promise<void> {
  const others = await (await desk.tables()).getAll('tokens');
  await inUnit(await desk.tables(), async (unit) => {
    const { key, known, account } = await waiting(unit, desk, token);
    if (account.state !== 'pending') throw new ServiceError('not-found', staleToken);
    unit.delete('tokens', key);
    const isLast = !others.some((each) => each.email === known.email && each.key !== key);
    if (isLast) unit.delete('accounts', account.key);
  });
}

/** The account that waits for a token. @throws {ServiceError} `invalid` when none does */
async function waiting(unit: Unit, desk: Desk, token: string) {
  const key = sha256Hex(token);
  const known = await unit.get('tokens', key);
  const account = known && (await unit.get('accounts', known.email));
  if (!account || account.state === 'active' || known.expires < desk.now()) {
    throw new ServiceError('invalid', staleToken);
  }
  return { key, known, account };
}

export async function signIn(desk: Desk, email: string, password: string): Promise<Session> {
  const tables = await desk.tables();
  const account = await tables.get('accounts', email.trim().toLowerCase());
  const right = account?.password && (await isPassword(password, account.password));
  if (!right || account.state !== 'active') throw new ServiceError('unauthenticated', notKnown);
  await inUnit(tables, async (unit) => {
    await unit.get('sessions', desk.profile);
    unit.put('sessions', desk.profile, { email: account.key });
  });
  return sessionOf(account);
}

export async function signOut(desk: Desk): Promise<void> {
  await inUnit(await desk.tables(), async (unit) => {
    await unit.get('sessions', desk.profile);
    unit.delete('sessions', desk.profile);
  });
}

export function sessionOf({ key, roles }: AccountRow): Session {
  return { email: key, roles };
}

function readAddress(email: string): string {
  const address = email.trim().toLowerCase();
  if (address.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address)) return address;
  throw serviceError('invalid', { findings: [{ path: '/email', code: 'format', params: {} }] });
}

function checkPassword(password: string): void {
  if (password.length >= minPasswordLength) return;
  const params = { limit: minPasswordLength };
  throw serviceError('invalid', { findings: [{ path: '/password', code: 'minLength', params }] });
}

const notKnown = {
  id: 'Alamat surel atau kata sandi tidak cocok, atau akun belum diaktifkan. Periksa kembali isian dan surel Anda.',
  en: 'E-mail address and password do not match, or the account is not activated. Check both, and your mail.',
};

const wrongPassword = {
  id: 'Kata sandi ini berbeda dengan yang ditulis saat mendaftar. Periksa lalu coba lagi, atau daftarlah kembali dengan kata sandi baru.',
  en: 'This is not the password that was entered on signing up. Check it and try again, or sign up again with a new one.',
};

const staleToken = {
  id: 'Tautan ini sudah dipakai atau kedaluwarsa. Daftarlah kembali untuk menerima tautan baru.',
  en: 'This link has been used or has expired. Sign up again to receive a new one.',
};

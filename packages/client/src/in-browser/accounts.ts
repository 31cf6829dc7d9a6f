import { sha256Hex } from '@alur/model/case/hash.js';
import { ServiceError, type Session, type SignUpRequest } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import { newId, type Desk, type InBrowserMail } from './desk.ts';
import { queueMail } from './mails.ts';
import { hashPassword, isPassword } from './password.ts';
import type { AccountRow } from './tables.ts';
import { inUnit, type Unit } from './unit.ts';

const minPasswordLength = 10;
const tokenDays = 3;

/** A new account waits for its token; an account that is active already keeps its password. */
export async function signUp(desk: Desk, { email, password }: SignUpRequest): Promise<void> {
  const address = readAddress(email);
  checkPassword(password);
  const hash = await hashPassword(password, desk.random(16));
  const mail = await inUnit(await desk.tables(), async (unit) => {
    const known = await unit.get('accounts', address);
    if (known && known.state !== 'pending') return undefined;
    const id = known?.id ?? newId(desk);
    const roles = [desk.applicantRole];
    unit.put('accounts', address, { id, state: 'pending', password: hash, roles });
    return sendToken(unit, desk, address, 'activation');
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
): InBrowserMail {
  const token = newId(desk);
  const expires = new Date(Date.parse(desk.now()) + tokenDays * 86_400_000).toISOString();
  unit.put('tokens', sha256Hex(token), { email, expires });
  const link = desk.activationLink(token);
  return { ...queueMail(unit, desk, email, template, { link }) };
}

export async function activate(desk: Desk, token: string, password?: string): Promise<void> {
  if (password !== undefined) checkPassword(password);
  const hash = password === undefined ? undefined : await hashPassword(password, desk.random(16));
  await inUnit(await desk.tables(), async (unit) => {
    const key = sha256Hex(token);
    const known = await unit.get('tokens', key);
    const account = known && (await unit.get('accounts', known.email));
    if (!account || known.expires < desk.now()) throw new ServiceError('invalid', staleToken);
    const chosen = account.state === 'invited' ? hash : account.password;
    if (!chosen) checkPassword('');
    const { id, roles } = account;
    unit.put('accounts', account.key, { id, roles, state: 'active', password: chosen });
    unit.delete('tokens', key);
  });
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

const staleToken = {
  id: 'Tautan ini sudah dipakai atau kedaluwarsa. Daftarlah kembali untuk menerima tautan baru.',
  en: 'This link has been used or has expired. Sign up again to receive a new one.',
};

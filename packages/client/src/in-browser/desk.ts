import type { Agency } from '@alur/model/generated/agency.js';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { EnginePort } from '@alur/workflow/engine/engine-port.js';
import type { Procedure as PublishedProcedure } from '../permit-service.ts';
import { serviceError } from '../service-texts.ts';
import type { AccountRow, Tables } from './tables.ts';

/** A procedure that cases follow, with its engine. */
export interface Procedure extends PublishedProcedure {
  readonly engine: EnginePort;
  /** Its file, where that was given. */
  readonly xml?: string | undefined;
}

/** A mail as it would be sent. */
export interface InBrowserMail {
  readonly id: string;
  readonly to: string;
  /** An id under `mails` of the agency. */
  readonly template: string;
  readonly subject: string;
  readonly text: string;
  /** What was filled in: `link`, `registrationNumber`. */
  readonly facts: Readonly<Record<string, string>>;
}

/** What the parts of the in-browser service work with. */
export interface Desk {
  readonly tables: () => Promise<Tables>;
  readonly agency: Agency;
  /** In force, by id. */
  readonly permitTypes: ReadonlyMap<string, PermitType>;
  /** In force, by id. */
  readonly procedures: ReadonlyMap<string, Procedure>;
  /** Tables by year, in order. */
  readonly holidays: readonly HolidayTable[];
  readonly applicantRole: string;
  /** Which session is this service's: see {@link SessionRow}. */
  readonly profile: string;
  readonly now: () => string;
  /** As many random bytes as asked for. */
  readonly random: (length: number) => Uint8Array<ArrayBuffer>;
  readonly activationLink: (token: string) => string;
  readonly verificationLink: (code: string) => string;
  readonly onMail: (mail: InBrowserMail) => void;
}

/** 128 random bits, in hexadecimal. */
export function newId({ random }: Pick<Desk, 'random'>): string {
  return [...random(16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The account that is signed in. @throws {ServiceError} `unauthenticated` when nobody is */
export async function signedIn(desk: Desk): Promise<AccountRow> {
  const account = await whoIsSignedIn(desk);
  if (!account) throw serviceError('unauthenticated');
  return account;
}

export async function whoIsSignedIn({ tables, profile }: Desk): Promise<AccountRow | undefined> {
  const database = await tables();
  const session = await database.get('sessions', profile);
  return session && database.get('accounts', session.email);
}

/** The signed-in account, when it is a citizen's. */
export async function signedInApplicant(desk: Desk): Promise<AccountRow> {
  const account = await signedIn(desk);
  if (!account.roles.includes(desk.applicantRole)) throw serviceError('forbidden');
  return account;
}

/** The roles in which an account works for the agency; none for a citizen. */
export function officerRoles(desk: Desk, { roles }: AccountRow): readonly string[] {
  return roles.filter((role) => role !== desk.applicantRole);
}

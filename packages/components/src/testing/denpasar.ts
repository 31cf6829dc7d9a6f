import { InBrowserPermitService } from '@alur/client/in-browser/in-browser-permit-service.js';
import { denpasarPack, type DenpasarPack } from '@alur/client/testing/denpasar-pack.js';

let pack: Promise<DenpasarPack> | undefined;

/** The agency pack of the repository, read once. */
export function denpasar(): Promise<DenpasarPack> {
  pack ??= denpasarPack(async (path) => {
    const response = await fetch(new URL(`../../../../${path}`, import.meta.url));
    if (!response.ok) throw new Error(`no ${path}`);
    return response.text();
  });
  return pack;
}

const opened = new Set<InBrowserPermitService>();

/** A back end in this browser alone, with nobody signed in and nothing in it. */
export async function freshService(
  database?: string,
  changes: Partial<Pick<DenpasarPack, 'permitTypes'>> = {},
): Promise<InBrowserPermitService> {
  const { agency, permitTypes, workflows, holidays } = { ...(await denpasar()), ...changes };
  const service = new InBrowserPermitService({
    agency,
    permitTypes,
    workflows,
    holidays,
    database: database ?? `alur-test-${crypto.randomUUID()}`,
  });
  opened.add(service);
  return service;
}

/** Closes what a test has opened, for `afterEach`. */
export async function closeServices(): Promise<void> {
  await Promise.all([...opened].map((service) => service.close()));
  opened.clear();
}

export const citizen = { email: 'sari@contoh.example', password: 'kata sandi yang panjang' };

/** Signs a citizen up, follows the link of the mail, and signs them in. */
export async function signInCitizen(service: InBrowserPermitService): Promise<void> {
  await activateCitizen(service);
  await service.signIn(citizen.email, citizen.password);
}

export async function activateCitizen(service: InBrowserPermitService): Promise<void> {
  await service.signUp(citizen);
  const link = (await service.mails()).at(-1)?.facts['link'] ?? '';
  await service.activate(link.slice(link.lastIndexOf('/') + 1), citizen.password);
}

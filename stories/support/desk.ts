import type { ServiceHarness } from '@alur/client/contract/harness.js';
import { InBrowserPermitService } from '@alur/client/in-browser/in-browser-permit-service.js';
import { denpasar, packOf } from './pack.ts';

const hour = 3_600_000;
const day = 24 * hour;
const password = 'Kantor-Lumintang-2026';

/**
 * An agency's permits and procedure on a database of this story alone. It is deleted when the story
 * is left. Time begins three days ago in the morning; `tick` lets two hours pass.
 */
export async function openDesk(
  story: string,
  permitType: string,
  left: AbortSignal,
  agencyId: Parameters<typeof packOf>[0] = 'denpasar',
): Promise<ServiceHarness> {
  const pack = await packOf(agencyId);
  const { agency, workflows, holidays, samples } = pack;
  let { permitTypes } = pack;
  // A story may be on a page twice, and in two tabs.
  const database = `alur-story-${story}-${crypto.randomUUID()}`;
  const opened: InBrowserPermitService[] = [];
  // One o'clock in UTC is nine in Denpasar.
  let time = Math.floor(Date.now() / day - 3) * day + hour;

  const browser = (): InBrowserPermitService => {
    const service = new InBrowserPermitService({
      agency,
      permitTypes,
      workflows,
      holidays,
      database,
      profile: `browser-${opened.length}`,
      now: () => new Date((time += 1)),
      verificationLink: (code) => `https://perizinan.denpasar.example/verify/${code}`,
    });
    opened.push(service);
    return service;
  };
  const office = browser();
  const clear = (): void => {
    for (const service of opened) void service.close();
    indexedDB.deleteDatabase(database);
  };
  left.addEventListener('abort', clear);
  addEventListener('pagehide', clear, { signal: left });

  const mailsTo = async (email: string) => (await office.mails()).filter(({ to }) => to === email);
  const activationTokenFor = async (email: string): Promise<string> =>
    (await mailsTo(email)).at(-1)?.facts['link']?.split('/').at(-1) ?? '';
  return {
    service: async () => browser(),
    activationTokenFor,
    mailsTo: async (email) => (await mailsTo(email)).map(({ text }) => text),
    officer: async (role) => {
      const service = browser();
      const email = `${role}@denpasar.example`;
      await service.inviteOfficer(email, [role]);
      await service.activate(await activationTokenFor(email), password);
      await service.signIn(email, password);
      return service;
    },
    publish: async (newer) => {
      permitTypes = permitTypes.map((each) => (each.id === newer.id ? newer : each));
    },
    tick: async () => {
      time += 2 * hour;
    },
    sample: {
      permitType,
      answers: samples[permitType] ?? {},
      verifier: 'cso',
      bystander: 'back-office-a',
    },
  };
}

/** The same desk, where another permit is applied for. */
export async function withPermit(
  desk: ServiceHarness,
  permitType: string,
): Promise<ServiceHarness> {
  const { samples } = await denpasar();
  return { ...desk, sample: { ...desk.sample, permitType, answers: samples[permitType] ?? {} } };
}

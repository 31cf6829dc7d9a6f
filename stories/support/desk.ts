import type { ServiceHarness } from '@alur/client/contract/harness.js';
import { InBrowserPermitService } from '@alur/client/in-browser/in-browser-permit-service.js';
import { inBrowserDesk } from '@alur/client/testing/in-browser-desk.js';
import { denpasar, packOf } from './pack.ts';

const hour = 3_600_000;
const day = 24 * hour;

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
  const { agency, workflows, holidays } = pack;
  // A story may be on a page twice, and in two tabs.
  const database = `alur-story-${story}-${crypto.randomUUID()}`;
  const opened: InBrowserPermitService[] = [];
  // One o'clock in UTC is nine in Denpasar.
  let time = Math.floor(Date.now() / day - 3) * day + hour;
  const clear = (): void => {
    for (const service of opened) void service.close();
    indexedDB.deleteDatabase(database);
  };
  left.addEventListener('abort', clear);
  addEventListener('pagehide', clear, { signal: left });

  return inBrowserDesk({
    pack,
    permitType,
    open: (options) => {
      const service = new InBrowserPermitService({
        ...{ agency, workflows, holidays, database },
        ...options,
        now: () => new Date((time += 1)),
        verificationLink: (code) => `https://perizinan.denpasar.example/verify/${code}`,
      });
      opened.push(service);
      return service;
    },
    emailOf: (role) => `${role}@denpasar.example`,
    tick: () => (time += 2 * hour),
  });
}

/** The same desk, where another permit is applied for. */
export async function withPermit(
  desk: ServiceHarness,
  permitType: string,
): Promise<ServiceHarness> {
  const { samples } = await denpasar();
  return { ...desk, sample: { ...desk.sample, permitType, answers: samples[permitType] ?? {} } };
}

import '@alur/client/testing/bundled-pdf-lib.js';
import type { CorrectingHarness, ServiceHarness } from '@alur/client/contract/harness.js';
import { InBrowserPermitService } from '@alur/client/in-browser/in-browser-permit-service.js';
import { agencyPack } from '@alur/client/testing/agency-pack.js';
import { inBrowserDesk } from '@alur/client/testing/in-browser-desk.js';
import { correctingSample } from '@alur/client/testing/correcting-sample.js';

/** Denpasar's real permits and SOP. */
export const denpasarDesk = (permitType: string): Promise<ServiceHarness> =>
  agencyDesk('denpasar', permitType);

/** Mempawah's, where applications come back to the applicant. */
export async function mempawahDesk(): Promise<CorrectingHarness> {
  const desk = await agencyDesk('mempawah', correctingSample.permitType);
  return { ...desk, sample: { ...desk.sample, ...correctingSample } };
}

/** An agency's real files, run in this browser: people in profiles of their own on one new database. */
async function agencyDesk(agencyId: string, permitType: string): Promise<ServiceHarness> {
  const pack = await agencyPack(agencyId, async (path) => {
    const answer = await fetch(`/${path}`);
    if (!answer.ok) throw new Error(`There is no ${path}.`);
    return answer.text();
  });
  const { agency, workflows, holidays } = pack;
  const database = `alur-components-${crypto.randomUUID()}`;
  let time = Date.UTC(2026, 10, 21, 1);
  const now = () => new Date((time += 1));
  return inBrowserDesk({
    pack,
    permitType,
    open: (options) =>
      new InBrowserPermitService({ agency, workflows, holidays, database, now, ...options }),
  });
}

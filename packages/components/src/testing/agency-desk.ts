import '@alur/client/testing/bundled-pdf-lib.js';
import type { CorrectingHarness, ServiceHarness } from '@alur/client/contract/harness.js';
import { InBrowserPermitService } from '@alur/client/in-browser/in-browser-permit-service.js';
import { agencyPack } from '@alur/client/testing/agency-pack.js';
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
  const { agency, workflows, holidays, samples } = pack;
  let { permitTypes } = pack;
  const database = `alur-components-${crypto.randomUUID()}`;
  let browsers = 0;
  let time = Date.UTC(2026, 10, 21, 1);
  const browser = () =>
    new InBrowserPermitService({
      agency,
      permitTypes,
      workflows,
      holidays,
      database,
      profile: `browser-${(browsers += 1)}`,
      now: () => new Date((time += 1)),
    });
  const mailsTo = async (email: string) =>
    (await browser().mails()).filter(({ to }) => to === email);
  const activationTokenFor = async (email: string) =>
    (await mailsTo(email)).at(-1)?.facts['link']?.split('/').at(-1) ?? '';
  return {
    service: async () => browser(),
    activationTokenFor,
    mailsTo: async (email) => (await mailsTo(email)).map(({ text }) => text),
    officer: async (role) => {
      const service = browser();
      const email = `${role}-${crypto.randomUUID()}@denpasar.example`;
      await service.inviteOfficer(email, [role]);
      await service.activate(await activationTokenFor(email), 'Kantor-Lumintang-2026');
      await service.signIn(email, 'Kantor-Lumintang-2026');
      return service;
    },
    publish: async (newer) => {
      permitTypes = permitTypes.map((each) => (each.id === newer.id ? newer : each));
    },
    tick: async () => undefined,
    sample: {
      permitType,
      answers: samples[permitType] ?? {},
      verifier: 'cso',
      bystander: 'back-office-a',
    },
  };
}

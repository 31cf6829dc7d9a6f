import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { CorrectingHarness } from '@alur/client/contract/harness.js';
import {
  correctionClockContract,
  correctionsContract,
  permitServiceContract,
  type ServiceHarness,
} from '@alur/client/contract/permit-service-contract.js';
import { HttpPermitService } from '@alur/client/http/http-permit-service.js';
import { correctingSample } from '@alur/client/testing/correcting-sample.js';
import { publishRevision } from './testing/publish-revision.ts';
import { activationTokenFor, mailsTo } from './testing/mails.ts';
import { sampleOf } from './testing/sample-application.ts';
import { serverUnderTest, type ServerUnderTest } from './testing/server-under-test.ts';
import type { WebClient } from './testing/web-client.ts';

/** The contract of every PermitService, kept by this server over real HTTP. */

let under: ServerUnderTest;
beforeAll(async () => {
  under = await serverUnderTest();
});
afterAll(() => under.stop());

/** @param officer - a browser of a new officer of the agency */
function harnessOf<Sample>(
  agency: string,
  officer: (role: string) => Promise<WebClient>,
  sample: Sample,
): Omit<ServiceHarness, 'sample'> & { readonly sample: Sample } {
  const { desk, url } = under.server;
  const service = (browser: WebClient) =>
    new HttpPermitService({ baseUrl: url, agency, fetch: browser.fetch });
  return {
    service: async () => service(under.browser()),
    activationTokenFor: (email) => activationTokenFor(desk, email, agency),
    mailsTo: (email) => mailsTo(desk, email, agency),
    officer: async (role) => service(await officer(role)),
    publish: (permitType) => publishRevision(desk, permitType, agency),
    tick: () => wait(2),
    sample,
  };
}

describe('in Denpasar', () => {
  let harness: ServiceHarness;
  beforeAll(async () => {
    harness = harnessOf('denpasar', (role) => under.officer(role), {
      permitType: 'sip-dokter',
      answers: (await sampleOf('sip-dokter')).answers,
      verifier: 'cso',
      bystander: 'back-office-a',
    });
  });

  it.each(permitServiceContract)('$name', async ({ run }) => run(harness));
});

describe('in Mempawah, where applications come back', () => {
  let harness: CorrectingHarness;
  beforeAll(async () => {
    const { answers } = await sampleOf(correctingSample.permitType, 'mempawah');
    const officer = (role: string) => under.officerOf('mempawah', role);
    harness = harnessOf('mempawah', officer, { ...correctingSample, answers });
  });

  it.each(correctionsContract)('$name', async ({ run }) => run(harness));

  describe('and the clock stands still meanwhile', () => {
    beforeAll(() => {
      const { definitions } = under.server.desk;
      const changed = [...definitions.agencies.values()].map((loaded) => {
        const caseClock = { ...loaded.agency.caseClock, pausesForCorrection: true };
        return { ...loaded, agency: { ...loaded.agency, caseClock } };
      });
      definitions.replace(changed);
    });

    it.each(correctionClockContract)('$name', async ({ run }) => run(harness));
  });
});

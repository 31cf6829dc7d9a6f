import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, it } from 'vitest';
import {
  permitServiceContract,
  type ServiceHarness,
} from '@alur/client/contract/permit-service-contract.js';
import { HttpPermitService } from '@alur/client/http/http-permit-service.js';
import { publishRevision } from './testing/publish-revision.ts';
import { activationTokenFor, mailsTo } from './testing/mails.ts';
import { sampleOf } from './testing/sample-application.ts';
import { serverUnderTest, type ServerUnderTest } from './testing/server-under-test.ts';
import type { WebClient } from './testing/web-client.ts';

/** The contract of every PermitService, kept by this server over real HTTP. */

let under: ServerUnderTest;
let harness: ServiceHarness;

beforeAll(async () => {
  under = await serverUnderTest();
  const { desk, url } = under.server;
  const service = (browser: WebClient) =>
    new HttpPermitService({ baseUrl: url, agency: 'denpasar', fetch: browser.fetch });
  harness = {
    service: async () => service(under.browser()),
    activationTokenFor: (email) => activationTokenFor(desk, email),
    mailsTo: (email) => mailsTo(desk, email),
    officer: async (role) => service(await under.officer(role)),
    publish: (permitType) => publishRevision(desk, permitType),
    tick: () => wait(2),
    sample: {
      permitType: 'sip-dokter',
      answers: (await sampleOf('sip-dokter')).answers,
      verifier: 'cso',
      bystander: 'back-office-a',
    },
  };
});
afterAll(() => under.stop());

it.each(permitServiceContract)('$name', async ({ run }) => run(harness));

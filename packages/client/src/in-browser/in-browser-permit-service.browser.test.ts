import '../testing/bundled-pdf-lib.ts';
import { expect } from '@open-wc/testing';
import type { CorrectingHarness } from '../contract/harness.ts';
import {
  correctionClockContract,
  correctionsContract,
  permitServiceContract,
  type ServiceHarness,
} from '../contract/permit-service-contract.ts';
import { citizen, decide, readyDraft, submitted, taskOf } from '../contract/steps.ts';
import { agencyPack, type AgencyPack } from '../testing/agency-pack.ts';
import { correctingSample } from '../testing/correcting-sample.ts';
import { inBrowserDesk } from '../testing/in-browser-desk.ts';
import { InBrowserPermitService, type InBrowserOptions } from './in-browser-permit-service.ts';

let pack: AgencyPack;
let mempawah: AgencyPack;
const opened: InBrowserPermitService[] = [];
let databases = 0;

before(async () => {
  const load = async (path: string) => {
    const response = await fetch(new URL(`../../../../${path}`, import.meta.url));
    if (!response.ok) throw new Error(`no ${path}`);
    return response.text();
  };
  pack = await agencyPack('denpasar', load);
  mempawah = await agencyPack('mempawah', load);
});

afterEach(closeAll);

async function closeAll(): Promise<void> {
  await Promise.all(opened.splice(0).map((service) => service.close()));
}

function newDatabase(): string {
  return `alur-test-${++databases}-${crypto.randomUUID()}`;
}

function open(options: Partial<InBrowserOptions> = {}): InBrowserPermitService {
  const { agency, permitTypes, workflows, holidays } = pack;
  const of = { agency, permitTypes, workflows, holidays };
  const service = new InBrowserPermitService({ ...of, ...options });
  opened.push(service);
  return service;
}

/** Several browsers on one database, as several tabs with profiles of their own. */
function harnessOf(database: string, permitType: string, of = pack): ServiceHarness {
  const { agency, workflows, holidays } = of;
  let time = Date.UTC(2026, 10, 21, 1);
  const now = (): Date => new Date(time++);
  return inBrowserDesk({
    pack: of,
    permitType,
    open: (options) => open({ agency, workflows, holidays, database, now, ...options }),
  });
}

describe('InBrowserPermitService keeps the contract of a service:', () => {
  let harness: ServiceHarness;
  before(() => (harness = harnessOf(newDatabase(), 'sip-dokter')));

  for (const { name, run } of permitServiceContract) it(name, () => run(harness));
});

describe('InBrowserPermitService, where applications come back,', () => {
  let harness: CorrectingHarness;
  before(() => {
    const usual = harnessOf(newDatabase(), correctingSample.permitType, mempawah);
    harness = { ...usual, sample: { ...usual.sample, ...correctingSample } };
  });

  for (const { name, run } of correctionsContract) it(name, () => run(harness));

  describe('and the clock stands still meanwhile,', () => {
    let pausing: CorrectingHarness;
    before(() => {
      const caseClock = { ...mempawah.agency.caseClock, pausesForCorrection: true };
      const of = { ...mempawah, agency: { ...mempawah.agency, caseClock } };
      const usual = harnessOf(newDatabase(), correctingSample.permitType, of);
      pausing = { ...usual, sample: { ...usual.sample, ...correctingSample } };
    });

    for (const { name, run } of correctionClockContract) it(name, () => run(pausing));
  });
});

describe('InBrowserPermitService', () => {
  it('still has everything after a reload', async () => {
    const database = newDatabase();
    const harness = harnessOf(database, 'reklame');
    const service = await citizen(harness);
    const draft = await readyDraft(harness, service);
    await closeAll();

    const again = open({ database, profile: 'browser-1' });
    expect(await again.draft(draft.id)).to.deep.equal(draft);
    expect((await again.document(draft.documents[0]!.id)).size).to.be.greaterThan(0);
  });

  it('keeps running cases on the procedure and the permit type that they began with', async () => {
    const database = newDatabase();
    const harness = harnessOf(database, 'reklame');
    const { view } = await submitted(harness);
    const officer = await harness.officer('cso');
    const { email } = (await officer.session())!;

    const permitTypes = pack.permitTypes.map((each) => ({
      ...each,
      revision: each.revision + 1,
      checklist: [],
    }));
    const workflows = pack.workflows.map((each) => ({
      ...each,
      sop: { ...each.sop, activities: each.sop.activities.map((a) => ({ ...a, name: 'Baru' })) },
    }));
    const later = open({ database, permitTypes, workflows, profile: 'later' });
    await later.signIn(email, 'Kantor-Lumintang-2026');
    const seen = await later.case(view.id);
    expect(seen.activities).to.deep.equal(view.activities);
    const { permitType } = seen;
    expect((await later.permitType('reklame', permitType.revision)).checklist).not.to.be.empty;
    const { result: decided } = await decide(harness, officer, view.id, 'positive');
    expect(decided.status).not.to.equal(view.status);
  });

  it('judges cases as the agency sets it', async () => {
    const database = newDatabase();
    const harness = harnessOf(database, 'reklame');
    const { view } = await submitted(harness);
    const officer = await harness.officer('cso');
    const { email } = (await officer.session())!;
    const { activity } = await taskOf(officer, view.id);
    await decide(harness, officer, view.id, 'positive');

    const agency = { ...pack.agency, assessment: { silence: 'deviation' } } as const;
    const strict = open({ database, agency, profile: 'strict' });
    await strict.signIn(email, 'Kantor-Lumintang-2026');
    const deviationsFor = async (service: InBrowserPermitService | typeof officer) => {
      const { assessment } = await (await service.tracking()).caseTracking(view.id);
      return assessment.deviations.filter((each) => each.activity === activity);
    };
    expect(await deviationsFor(officer)).to.deep.equal([]);
    expect((await deviationsFor(strict)).map(({ kind }) => kind)).to.include('input');
  });

  it('gives numbers without gaps although applications are sent from many tabs at once', async () => {
    const harness = harnessOf(newDatabase(), 'reklame');
    const tabs = await Promise.all([1, 2, 3, 4, 5, 6].map(() => citizen(harness)));
    const drafts = await Promise.all(tabs.map((tab) => readyDraft(harness, tab)));
    const views = await Promise.all(tabs.map((tab, index) => tab.submit(drafts[index]!.id)));
    const numbers = views.map(({ registrationNumber }) => registrationNumber).sort();
    expect(new Set(numbers).size).to.equal(6);
    const running = numbers.map((number) => Number(/\d+/.exec(number)?.[0]));
    expect(Math.max(...running) - Math.min(...running)).to.equal(5);
  });

  it('hands on each mail once it is stored', async () => {
    const mails: string[] = [];
    const service = open({
      database: newDatabase(),
      onMail: ({ template, to, text }) => mails.push(`${template} ${to} ${text.includes('{{')}`),
    });
    await service.signUp({ email: 'putu@contoh.example', password: 'Sawah-Jatiluwih-2026' });
    expect(mails).to.deep.equal(['activation putu@contoh.example false']);
  });

  it('refuses an invitation that is taken without a password', async () => {
    const database = newDatabase();
    const service = open({ database });
    await service.inviteOfficer('cso@denpasar.example', ['cso']);
    const link = (await service.mails())[0]!.facts['link']!;
    const token = link.slice(link.lastIndexOf('/') + 1);
    const error = await service.activate(token, '').catch((reason: unknown) => reason);
    expect(error).to.have.property('code', 'invalid');
    await service.activate(token, 'Kantor-Lumintang-2026');
  });
});

import type { ServiceHarness } from '@alur/client/contract/harness.js';
import { decide } from '@alur/client/contract/steps.js';
import { applicant, submit } from './applications.ts';
import { beforeOfficer } from './officer-scenes.ts';
import { onDesk } from './scene.ts';
import { answering, onlyFirst } from './troubled.ts';

/** What an applicant looks at, for every element that shows them a case of theirs. */

/** Signed in, and nothing sent yet. */
export const withoutCase = onDesk('reklame', async (desk) => ({ service: await applicant(desk) }));

export const signedOut = onDesk('reklame', async (desk) => ({ service: await desk.service() }));

/** The officer's verification is over, the letter is not printed yet. */
export const accepted = onDesk('reklame', (desk) => asApplicant(desk, 1));

export const rejected = onDesk('reklame', async (desk) => {
  const { citizen, service, case: id } = await beforeOfficer(desk);
  await decide(desk, service, id, 'negative');
  return { service: citizen, case: id };
});

/** Steps with names as long as some agencies write them. */
export const withLongNames = onDesk('reklame', async (desk) => {
  const { service, case: id } = await asApplicant(desk, 1);
  const longer: typeof service.case = async (caseId) => {
    const view = await service.case(caseId);
    const activities = view.activities.map((activity) => ({
      ...activity,
      name: `${activity.name} bersama Tim Teknis dari perangkat daerah yang membidangi, sesuai dengan jadwal yang telah ditetapkan`,
    }));
    return { ...view, activities };
  };
  return { service: answering(service, { case: longer }), case: id };
});

/** The case comes once; whoever asks again has no connection. */
export const lostAfterOnce = onDesk('reklame', async (desk) => {
  const service = await applicant(desk);
  const { id } = await submit(desk, service);
  const once = onlyFirst(1, () => service.case(id));
  return { service: answering(service, { case: once }), case: id };
});

async function asApplicant(desk: ServiceHarness, done: number) {
  const { citizen, case: id } = await beforeOfficer(desk, done);
  return { service: citizen, case: id };
}

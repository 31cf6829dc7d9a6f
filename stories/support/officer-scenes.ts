import type { ServiceHarness } from '@alur/client/contract/harness.js';
import { decide, taskOf, verdictsOn } from '@alur/client/contract/steps.js';
import { applicant, submit } from './applications.ts';

/**
 * An officer with a case.
 *
 * @param done - how many of the officer's tasks are done: 0 to verify, 1 to print, 2 to hand over
 */
export async function beforeOfficer(desk: ServiceHarness, done = 0) {
  const citizen = await applicant(desk);
  const { id } = await submit(desk, citizen);
  const service = await desk.officer(desk.sample.verifier);
  await desk.tick();
  for (let step = 0; step < done; step += 1) {
    await desk.tick();
    if (step === 0) await decide(desk, service, id, 'positive');
    else await service.completeTask((await taskOf(service, id)).id, {});
  }
  return { service, citizen, case: id, task: (await taskOf(service, id)).id };
}

/** The same, with a verdict on every item already. */
export async function checked(desk: ServiceHarness, allOk: boolean) {
  const scene = await beforeOfficer(desk);
  await scene.service.saveVerdicts(scene.task, await verdictsOn(desk, scene.service, allOk));
  return scene;
}

import { check, refused, same } from './check.ts';
import type { ContractCase } from './harness.ts';

export const definitionsContract: readonly ContractCase[] = [
  {
    name: 'shows everybody the agency, without what is for its own use',
    async run(harness) {
      const agency = await (await harness.service()).agency();
      check(
        agency.roles.some(({ id }) => id === harness.sample.verifier),
        'the roles are there',
      );
      for (const inner of ['mails', 'numbering', 'embedOrigins', 'workflows']) {
        check(!(inner in agency), `${inner} stays inside`);
      }
    },
  },
  {
    name: 'gives each permit type that it lists, whole',
    async run(harness) {
      const service = await harness.service();
      const summaries = await service.permitTypes();
      check(
        summaries.some(({ id }) => id === harness.sample.permitType),
        'the sample is listed',
      );
      for (const { id, revision, title } of summaries) {
        const permitType = await service.permitType(id);
        same([permitType.revision, permitType.title], [revision, title], id);
        check(!JSON.stringify(permitType).includes('"$ref"'), `${id} has no open reference`);
        same(await service.permitType(id, revision), permitType, `${id} by its revision`);
      }
    },
  },
  {
    name: 'does not know a permit type or a revision that is not there',
    async run(harness) {
      const service = await harness.service();
      await refused(service.permitType('tidak-ada'), 'not-found', 'a permit type');
      await refused(
        service.permitType(harness.sample.permitType, 9_999),
        'not-found',
        'a revision',
      );
    },
  },
];

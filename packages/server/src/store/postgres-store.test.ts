import { afterAll, beforeAll, describe, it } from 'vitest';
import { postgresMissing, startPostgres, type TestPostgres } from '../testing/postgres.ts';
import { storeContract } from './contract/contract.ts';
import { at } from './contract/samples.ts';
import { openStore } from './sql/open-store.ts';

const missing = postgresMissing();

describe.skipIf(missing !== undefined)(
  `the store on PostgreSQL${missing ? ` (skipped: ${missing})` : ''}`,
  () => {
    let postgres: TestPostgres;
    beforeAll(async () => {
      postgres = await startPostgres();
    });
    afterAll(() => postgres.stop());

    it.each(storeContract)('$name', async (contract) => {
      const store = await openStore({ postgres: await postgres.emptyDatabase() }, at);
      try {
        await contract.run(store);
      } finally {
        await store.close();
      }
    });
  },
);

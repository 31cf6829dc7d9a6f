// A made-up year for looking at the tracker: `npm run demo:data [-- --cases 10000 --seed 1]`.
import { join } from 'node:path';
import { main } from '../packages/server/src/demo-data/demo-data.ts';
import { root } from './project/install.mjs';

const environment = {
  ALUR_PACK: root,
  ALUR_DATA: join(root, 'data-demo'),
  ...process.env,
};
process.exitCode = await main(process.argv.slice(2), environment, Date.now(), console.log);

/**
 * `node --conditions=@alur/source tests/e2e/tracked-mempawah.ts <port>`: a server with a case of
 * Mempawah's SOP that ended in November 2026, played by the clock on the wall there. The same case
 * as in the server's `mempawah.test.ts`, where every figure is worked out by hand.
 *
 * Prints who may sign in, as one line of JSON.
 */
import { join } from 'node:path';
import { allInOrder, Mempawah } from '../../packages/server/src/testing/mempawah.ts';
import { password } from '../../packages/server/src/testing/person.ts';

const portal = join(import.meta.dirname, '../../examples/denpasar-portal');
const port = Number(process.argv[2]);
const town = await Mempawah.open('2026-11-05 08:00', { portal, port });
const [citizen, front, team, officer] = await Promise.all([
  town.person(),
  town.person('front-officer'),
  town.person('technical-team'),
  town.person('licensing-officer'),
]);

town.at('2026-11-05 08:15');
const { id, registrationNumber } = await citizen.apply();

// 30 minutes of the 20 that the SOP gives, without its "Brosur, Formulir, Komputer, Internet".
town.at('2026-11-05 08:45');
await front.does(id, {
  outcome: 'independent',
  inputs: [{ input: 0, present: false }],
  outputs: [
    { output: 0, produced: true },
    { output: 1, produced: true },
  ],
});

// 20 minutes of 30, but without its "Pertimbangan Teknis.".
town.at('2026-11-05 09:05');
await team.does(id, {
  outcome: 'accept',
  verdicts: allInOrder,
  outputs: [
    { output: 0, produced: true },
    { output: 1, produced: false },
    { output: 2, produced: true },
  ],
});

// 10 minutes, a pause that counts for nothing, and 30 minutes: 40 of 35.
town.at('2026-11-05 09:15');
await officer.move(id, { kind: 'pause', reason: 'applicant' });
town.at('2026-11-06 08:00');
const licensing = await town.person('licensing-officer');
await licensing.move(id, { kind: 'resume', reason: 'answered' });
town.at('2026-11-06 08:30');
await licensing.does(id, { outcome: 'valid' });

// The rest, of which the applicant's download and the archive come after the weekend.
town.at('2026-11-06 08:38');
await (await town.person('head-of-agency')).does(id, { outcome: 'sign' });
town.at('2026-11-06 08:40');
await (await town.person('front-officer')).does(id);
town.at('2026-11-06 13:05');
await town.applicantDoes(id);
town.at('2026-11-09 07:40');
await (await town.person('licensing-officer')).does(id);

// Whoever looks does so now: a browser keeps no session of another day.
town.atLast();
const { email } = await town.person('head-of-agency');
console.log(JSON.stringify({ email, password, registrationNumber }));
process.once('SIGTERM', () => void town.close().then(() => process.exit(0)));

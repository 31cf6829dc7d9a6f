import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Sop } from '@alur/model/sop/sop.js';
import { allSops } from '../../../testing/all-sops.ts';
import {
  compareCases,
  compareEngines,
  type OtherEngine,
  type Played,
} from '../../../testing/differential/compare-engines.ts';
import { Random } from '../../../testing/differential/random.ts';
import { realSop } from '../../../testing/real-sop.ts';
import { exportForOperaton } from '../../export-for-operaton.ts';
import { compareConditions } from './compare-conditions.ts';
import { OperatonPlayer } from './operaton-player.ts';
import { OperatonProcess } from './operaton-process.ts';

// Run by `npm run test:operaton`: how many random SOPs, and the seed to begin with.
const [count = 200, first = 1] = process.argv.slice(2).map(Number);
const casesPerSop = 20;
const classPath = process.env['OPERATON_CLASSPATH'];
if (classPath === undefined) throw new Error('Set OPERATON_CLASSPATH: see docs/operaton.md');

const operaton = await OperatonProcess.start(classPath);
const folder = await mkdtemp(join(tmpdir(), 'alur-operaton-'));
const other: OtherEngine = {
  start: (sop, context) => OperatonPlayer.start(operaton, sop, context, join(folder, 'sop.bpmn')),
  wide: true,
};
try {
  console.log(`Operaton ${operaton.version}`);
  for (const name of allSops) await tryReal(name, await realSop(name));
  await tryConditions();
  await tryRandom();
} finally {
  await operaton.end();
  await rm(folder, { recursive: true, force: true });
}

async function tryReal(name: string, sop: Sop): Promise<void> {
  const written = await exportForOperaton(sop, { workingTime: 'every-day' });
  if (!written.ok) {
    console.log(`${name}: refused (${written.problems.map(({ code }) => code).join(', ')})`);
    return;
  }
  let moves = 0;
  for (let seed = 1; seed <= casesPerSop; seed++) {
    const random = new Random(seed);
    const handledBy = random.pick(['back-office-a', 'back-office-b', 'back-office-c']);
    const played = await compareCases(sop, { permit: { handledBy } }, random, other);
    moves += played.moves;
    report(`${name}, seed ${String(seed)}`, played);
  }
  console.log(`${name}: ${String(casesPerSop)} cases, ${String(moves)} moves`);
}

async function tryConditions(): Promise<void> {
  let held = 0;
  const sops = Math.ceil(count / 10);
  for (let seed = first; seed < first + sops; seed++) {
    const compared = await compareConditions(seed, (sop, context) => other.start(sop, context));
    held += compared.held.length;
    if (compared.different.length === 0) continue;
    process.exitCode = 1;
    console.log(`Different: conditions, seed ${String(seed)}`, compared.different);
  }
  console.log(`${String(sops)} SOPs of random conditions, of which ${String(held)} held`);
}

async function tryRandom(): Promise<void> {
  let moves = 0;
  for (let seed = first; seed < first + count; seed++) {
    const played = await compareEngines(seed, other).catch((cause: unknown) => {
      throw new Error(`Not played: seed ${String(seed)}`, { cause });
    });
    moves += played.moves;
    report(`seed ${String(seed)}`, played);
  }
  console.log(`${String(count)} random SOPs: ${String(moves)} moves`);
}

function report(what: string, { difference }: Played): void {
  if (!difference) return;
  process.exitCode = 1;
  const { moves, ours, theirs } = difference;
  console.log(`Different: ${what}\n${JSON.stringify({ moves, ours, theirs }, null, 1)}`);
}

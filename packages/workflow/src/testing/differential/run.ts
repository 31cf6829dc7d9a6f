import { compareEngines, type Difference } from './compare-engines.ts';

// Run by `npm run test:differential`: how many cases, and the seed to begin with.
const [count = 10_000, first = 1] = process.argv.slice(2).map(Number);

const differences: (Difference & { readonly seed: number })[] = [];
let moves = 0;
for (let seed = first; seed < first + count; seed++) {
  const played = await compareEngines(seed);
  moves += played.moves;
  if (played.difference) differences.push({ seed, ...played.difference });
}
for (const difference of differences.slice(0, 3)) console.log(describe(difference));
console.log(`${count} random SOPs, ${moves} moves, ${differences.length} differences`);
if (differences.length > 0) {
  console.log(`seeds: ${differences.map(({ seed }) => seed).join(' ')}`);
  process.exitCode = 1;
}

function describe({
  seed,
  moves: played,
  ours,
  theirs,
  sop,
}: (typeof differences)[number]): string {
  const flows = sop.flows.map(
    ({ source, target, condition = '' }) => `${source} ${target} ${condition}`,
  );
  return JSON.stringify({ seed, played, ours, theirs, nodes: sop.nodes, flows }, null, 1);
}

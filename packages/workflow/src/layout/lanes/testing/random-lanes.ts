import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { drawSop, type Sketch } from '../../../engine/contract/draw-sop.ts';
import { Random } from '../../../testing/differential/random.ts';
import { randomSop } from '../../../testing/differential/random-sop.ts';

const words = [
  '',
  'Ya',
  'Tidak',
  'Berkas tidak memenuhi syarat',
  'Ditolak',
  '3 hari kerja',
  'Permohonan diperiksa oleh Seksi Pelayanan Perizinan',
];

/** Well-formed SOPs of nested blocks, spread over lanes, with names of all lengths. */
const blocks: fc.Arbitrary<Sop> = fc
  .record({
    seed: fc.nat(),
    lanes: fc.integer({ min: 0, max: 4 }),
    depth: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ seed, lanes, depth }) => {
    const random = new Random(seed);
    return dressed(randomSop(random, depth), lanes, random);
  });

/** Anything that can be drawn: arrows from everywhere to everywhere, also to oneself. */
const tangles: fc.Arbitrary<Sop> = fc
  .record({
    seed: fc.nat(),
    lanes: fc.integer({ min: 0, max: 4 }),
    types: fc.array(
      fc.constantFrom<Sketch>('task', 'userTask', 'exclusiveGateway', 'endEvent', 'startEvent'),
      { minLength: 1, maxLength: 12 },
    ),
    arrows: fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 18 }),
  })
  .map(({ seed, lanes, types, arrows }) => {
    const nodes = Object.fromEntries(types.map((type, index) => [`n${index}`, type]));
    const flows = new Set(
      arrows
        .filter(([a, b]) => a < types.length && b < types.length)
        .map(([a, b]) => `n${a} n${b}`),
    );
    return dressed(drawSop(nodes, [...flows]), lanes, new Random(seed));
  });

export const sops: fc.Arbitrary<Sop> = fc.oneof(blocks, tangles);

function dressed(sop: Sop, lanes: number, random: Random): Sop {
  const performers = Array.from({ length: lanes }, (_, index) => ({
    id: `lane${index}`,
    name: random.pick(words),
  }));
  const parentOf = new Map(sop.nodes.map(({ id, parent }) => [id, parent]));
  const laneOf = new Map<string, string | undefined>();
  const nodes = sop.nodes.map((node) => {
    const around = parentOf.get(node.id) ?? node.attachedTo;
    const drawn =
      performers.length > 0 && random.chance(0.9) ? random.pick(performers).id : undefined;
    const performer = around === undefined ? drawn : laneOf.get(around);
    laneOf.set(node.id, performer);
    return { ...node, performer, name: random.pick(words) };
  });
  const flows = sop.flows.map((flow) => ({
    ...flow,
    name: random.chance(0.4) ? random.pick(words) : '',
  }));
  return { ...sop, performers, nodes, flows };
}

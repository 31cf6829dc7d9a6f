import { expect, test } from 'vitest';
import { readPlaces } from '../bpmn/diagram/read-places.ts';
import { writeWorkflow } from '../bpmn/write-workflow.ts';
import { layoutLanes } from '../layout/lanes/lane-layout.ts';
import { realSop } from '../testing/real-sop.ts';
import { placedByHand } from './placed-by-hand.ts';

test('a drawing that nobody has touched is free to be laid out again', async () => {
  const sop = await realSop('mempawah/standard-certificate.bpmn');
  const places = await readPlaces(await writeWorkflow(sop));
  expect(places.size).toBeGreaterThan(0);
  expect(placedByHand(sop, places)).toEqual(new Map());
});

test('what an author moved stays moved after it was written and read', async () => {
  const sop = await realSop('mempawah/standard-certificate.bpmn');
  const last = sop.activities.at(-1)!.id;
  const place = layoutLanes(sop).nodes.get(last)!;
  const moved = { ...place, x: place.x + 300 };
  const places = await readPlaces(await writeWorkflow(sop, new Map([[last, moved]])));
  expect(placedByHand(sop, places).get(last)).toMatchObject({ x: Math.round(moved.x) });
});

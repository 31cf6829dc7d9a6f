import { describe, expect, it } from 'vitest';
import { realSop } from '../../testing/real-sop.ts';
import { writeWorkflow } from '../write-workflow.ts';
import { readPlaces } from './read-places.ts';

describe('readPlaces', () => {
  it('reads where a file has its nodes and lanes', async () => {
    const sop = await realSop('mempawah/standard-certificate.bpmn');
    const places = await readPlaces(await writeWorkflow(sop));
    for (const { id } of [...sop.nodes, ...sop.performers]) expect(places.has(id)).toBe(true);
  });

  it('gives what a file is written with to stay as it is', async () => {
    const sop = await realSop('mempawah/standard-certificate.bpmn');
    const places = await readPlaces(await writeWorkflow(sop));
    const dragged = new Map(
      ['verify', 'download-permit', 'end'].flatMap((id) => {
        const box = places.get(id);
        return box ? [[id, { ...box, x: box.x + 60 }] as const] : [];
      }),
    );
    expect(dragged.size).toBeGreaterThan(0);
    const after = await readPlaces(await writeWorkflow(sop, new Map([...places, ...dragged])));
    for (const [id, box] of dragged) expect(after.get(id)).toEqual(box);
    for (const { id } of sop.nodes)
      expect(after.get(id)).toEqual(dragged.get(id) ?? places.get(id));
  });

  it.each([
    ['no drawing', '<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>'],
    ['no BPMN', '<html/>'],
    ['a DOCTYPE', '<!DOCTYPE x><x/>'],
  ])('gives nothing of a file with %s', async (_name, xml) => {
    expect((await readPlaces(xml)).size).toBe(0);
  });
});

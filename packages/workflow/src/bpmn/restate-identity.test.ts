import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlaces } from './diagram/read-places.ts';
import { readWorkflow } from './read-workflow.ts';
import { restateIdentity } from './restate-identity.ts';

const folder = new URL('../../../../workflows/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.bpmn'),
);
const fileOf = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const read = async (xml: string) => {
  const reading = await readWorkflow(xml);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
};
const restated = { effectiveOn: '1 Desember 2026', approvedBy: 'Kepala Dinas "X" & Y' };

describe('restateIdentity', () => {
  it.each(files)('changes what it is told in %s, and nothing else', async (name) => {
    const before = fileOf(name);
    const after = await restateIdentity(before, restated);
    const [sop, { inferences, ...now }] = [await read(before), await read(after)];
    const { inferences: inferred = [], ...was } = sop;
    expect(now).toEqual({ ...was, identity: { ...was.identity, ...restated } });
    expect(inferences ?? []).toEqual(
      inferred.filter(({ what }) => what !== 'effectiveOn' && what !== 'approvedBy'),
    );
    expect(await readPlaces(after)).toEqual(await readPlaces(before));
  });

  it('keeps the way of an arrow, a note and what another tool has written', async () => {
    const before = fileOf('denpasar/online-registration.bpmn')
      .replace('<bpmn:process ', '<bpmn:process xmlns:x="https://x.example" x:colour="red" ')
      .replace(
        '</bpmn:process>',
        '<bpmn:textAnnotation id="note"><bpmn:text>Perhatikan</bpmn:text></bpmn:textAnnotation></bpmn:process>',
      );
    const after = await restateIdentity(before, restated);
    const ways = (xml: string) => [...xml.matchAll(/<di:waypoint x="\S+" y="\S+"/g)].map(String);
    expect(ways(before).length).toBeGreaterThan(10);
    expect(ways(after)).toEqual(ways(before));
    expect(after).toContain('x:colour="red"');
    expect(after).toContain('Perhatikan');
  });

  it('gives an identity part to a file that has none', async () => {
    const without = fileOf('denpasar/online-registration.bpmn').replace(
      /<sop:identity[\s\S]*?<\/sop:identity>/,
      '',
    );
    const before = await read(without);
    expect(before.identity.approvedBy).toBe('');
    const after = await read(await restateIdentity(without, restated));
    expect(after.identity).toEqual({ ...before.identity, ...restated });
  });
});

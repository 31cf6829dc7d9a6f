import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bpmn } from '../../testing/bpmn.ts';
import { readAnyWorkflow } from '../read-any-workflow.ts';
import { withDiagram } from './with-diagram.ts';

const folder = new URL('../testing/foreign/', import.meta.url);
const files = readdirSync(folder).sort();
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const drawing = /[ \t]*<(?:\w+:)?BPMNDiagram[^]*<\/(?:\w+:)?BPMNDiagram>\s*/;

/** The ids of what is drawn, with how often; the first is that of the plane. */
function drawn(xml: string): readonly string[] {
  return [...xml.matchAll(/\sbpmnElement="([^"]+)"/g)].map(([, id = '']) => id);
}

describe('withDiagram', () => {
  it.each(files)('draws every node and arrow of %s that has an id, once', async (name) => {
    const xml = await withDiagram(read(name), { redraw: true });
    const reading = await readAnyWorkflow(xml);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { sop, hasDiagram } = reading.value;
    const ids = drawn(xml).slice(1);
    expect(hasDiagram).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    const nameless = /^sequenceFlow-\d+$/;
    const expected = [...sop.nodes, ...sop.flows].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(expected.filter((id) => !nameless.test(id))));
  });

  it.each(files)('keeps every other letter of %s', async (name) => {
    const kept = (await withDiagram(read(name), { redraw: true })).replace(drawing, '');
    expect(kept.replaceAll(/\s+/g, '')).toBe(
      read(name).replace(drawing, '').replaceAll(/\s+/g, ''),
    );
  });

  it('draws pools below each other, also those that show nothing, with their messages', async () => {
    const ids = drawn(await withDiagram(read('signavio.bpmn')));
    expect(ids).toEqual(
      expect.arrayContaining([
        'sid-POOL-1',
        'sid-POOL-2',
        'sid-DINAS',
        'sid-LOKET',
        'sid-DPM',
        'sid-MSG-1',
        'sid-MSG-2',
        'sid-NOTE',
        'sid-ASSOC',
        'sid-DOC',
      ]),
    );
  });

  it('leaves a file that is drawn as it is', async () => {
    const once = await withDiagram(bpmn({}));
    expect(await withDiagram(once)).toBe(once);
  });

  it('draws the same again when it redraws', async () => {
    const once = await withDiagram(bpmn({}));
    expect(await withDiagram(once, { redraw: true })).toBe(once);
  });

  it.each([
    ['what is no BPMN', '<html/>'],
    ['what is made to hurt', `<!DOCTYPE x>${bpmn({})}`],
    ['what is cut off', bpmn({}).slice(0, -20)],
  ])('leaves %s as it is', async (_name, xml) => {
    expect(await withDiagram(xml)).toBe(xml);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../bpmn/read-workflow.ts';
import { writeWorkflow } from '../bpmn/write-workflow.ts';

const folder = new URL('../../../../workflows/', import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.bpmn'))
  .sort();

describe('the drawings of the SOPs', () => {
  // Where the layout changes, write the files again: nothing in them was placed by hand.
  it.each(files)('%s is written and drawn as writeWorkflow does', async (name) => {
    const xml = readFileSync(new URL(name, folder), 'utf8');
    const reading = await readWorkflow(xml);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(await writeWorkflow(reading.value)).toBe(xml);
  });
});

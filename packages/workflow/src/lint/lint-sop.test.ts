import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDefinitions } from '../bpmn/moddle.ts';
import { readWorkflow } from '../bpmn/read-workflow.ts';
import { writeWorkflow } from '../bpmn/write-workflow.ts';
import { applyEdit } from '../edit/apply-edit.ts';
import type { AuthoredSop } from '../edit/authored-sop.ts';
import { authored } from '../edit/testing/authored.ts';
import { editMakers } from '../edit/testing/random-edits.ts';
import { allSops } from '../testing/all-sops.ts';
import { longSop } from '../testing/long-sop.ts';
import { realSop } from '../testing/real-sop.ts';
import { lintSop } from './lint-sop.ts';
import { lintDefinitions } from './lint-workflow.ts';
import { ruleNames } from './rules/index.ts';
import { RuleFolder } from './testing/rule-folder.ts';
import { options } from './testing/rule-suite.ts';

const real = await Promise.all(allSops.map(realSop));

/** What the rules say of the file that an SOP becomes. */
async function ofItsFile(sop: Sop) {
  const parsed = await parseDefinitions(await writeWorkflow(sop));
  if ('problems' in parsed) throw new Error(JSON.stringify(parsed.problems));
  return sorted(lintDefinitions(parsed.definitions, options));
}

/** A file has its nodes grouped by subprocess, which the order of findings follows. */
const sorted = (findings: ReturnType<typeof lintSop>) =>
  findings.map((finding) => JSON.stringify(finding)).toSorted();

describe('lintSop', () => {
  it('finds what is found in the file, in every example of every rule', async () => {
    for (const name of ruleNames) {
      const folder = new RuleFolder(name);
      for (const file of (await folder.files()).filter((each) => each.endsWith('.bpmn'))) {
        const reading = await readWorkflow(await folder.text(file));
        if (!reading.ok) continue;
        const found = lintSop(reading.value, options);
        expect(sorted(found), file).toEqual(await ofItsFile(reading.value));
        // A script is nothing that an SOP can hold.
        if (/^invalid-(?!script)/.test(file)) expect(found.map(({ code }) => code)).toContain(name);
      }
    }
  });

  it('finds what is found in the file, whatever an author makes of a real SOP', async () => {
    const runs = fc.tuple(
      fc.constantFrom(...real),
      fc.array(editMakers, { minLength: 3, maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(runs, async ([sop, makers]) => {
        const { sop: after } = makers.reduce<AuthoredSop>((before, maker) => {
          const reading = applyEdit(before, maker(before.sop));
          return reading.ok ? reading.value : before;
        }, authored(sop));
        expect(sorted(lintSop(after, options))).toEqual(await ofItsFile(after));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it.each<[string, Partial<Sop>]>([
    ['an expression of another engine', { identity: { ...real[0]!.identity, title: '${title}' } }],
    [
      'a condition without its sign',
      { flows: real[0]!.flows.map((flow) => ({ ...flow, condition: 'outcome = "a"' })) },
    ],
  ])('finds %s that only a file can show', async (_, change) => {
    const sop = { ...real[0]!, ...change };
    const found = lintSop(sop, options);
    expect(found.map(({ code }) => code)).toContain('no-raw-expressions');
    expect(sorted(found)).toEqual(await ofItsFile(sop));
  });

  it('weighs a rule as the agency says', () => {
    const sop = { ...longSop(10), performers: [] };
    const weights = (severity: 'off' | 'notice') =>
      lintSop(sop, { severities: { 'in-a-lane': severity } })
        .filter(({ code }) => code === 'in-a-lane')
        .map((finding) => finding.severity);
    expect(weights('notice')).toEqual(['notice']);
    expect(weights('off')).toEqual([]);
  });
});

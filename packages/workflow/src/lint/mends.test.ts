import { readFile } from 'node:fs/promises';
import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWorkflow } from '../bpmn/read-workflow.ts';
import { applyEdit } from '../edit/apply-edit.ts';
import type { AuthoredSop } from '../edit/authored-sop.ts';
import { arrows, authored, edited } from '../edit/testing/authored.ts';
import { editMakers } from '../edit/testing/random-edits.ts';
import { allSops } from '../testing/all-sops.ts';
import { realSop } from '../testing/real-sop.ts';
import { smallSop } from '../testing/small-sop.ts';
import type { LintFinding } from './finding.ts';
import { lintSop } from './lint-sop.ts';
import { mendFor, mends } from './mends.ts';
import { type RuleName, ruleNames } from './rules/index.ts';
import { RuleFolder } from './testing/rule-folder.ts';

const real = await Promise.all(allSops.map(realSop));

async function example(name: RuleName, file: string): Promise<Sop> {
  const reading = await readWorkflow(await new RuleFolder(name).text(`${file}.bpmn`));
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const isThe = (finding: LintFinding) => (other: LintFinding) =>
  other.code === finding.code && other.pointer === finding.pointer;

/** The SOP after the first mend of a rule. */
function mended(sop: Sop, name: RuleName): Sop {
  const finding = lintSop(sop).find(({ code }) => code === name);
  const mend = finding && mendFor(finding, sop);
  if (!mend) throw new Error(`There is no mend of ${name}.`);
  return edited(sop, ...mend.edits);
}

describe('mendFor', () => {
  it.each<[RuleName, string, (sop: Sop) => unknown, unknown]>([
    [
      'numbered-without-gaps',
      'invalid-gap',
      ({ activities }) => activities.map(({ number }) => number),
      ['1', '2'],
    ],
    ['performers-in-order', 'invalid-by-rank', (sop) => lintSop(sop).map(({ code }) => code), []],
    [
      'labelled-exits',
      'invalid-unlabelled',
      ({ flows }) =>
        flows
          .map(({ name }) => name)
          .filter(Boolean)
          .toSorted(),
      ['Tidak', 'Ya'],
    ],
    ['labelled-exits', 'invalid-same-label', (sop) => lintSop(sop).map(({ code }) => code), []],
    ['terminators', 'invalid-no-terminators', (sop) => lintSop(sop).map(({ code }) => code), []],
    ['terminators', 'invalid-dead-end', (sop) => lintSop(sop).map(({ code }) => code), []],
    ['in-a-lane', 'invalid-outside', (sop) => lintSop(sop).map(({ code }) => code), []],
    ['five-symbols', 'invalid-inclusive', (sop) => lintSop(sop).map(({ code }) => code), []],
  ])('puts right %s: %s', async (name, file, shown, expected) => {
    expect(shown(mended(await example(name, file), name))).toEqual(expected);
  });

  it.each([
    ['30min', '30 menit'],
    ['2 HK', '2 hari kerja'],
    ['3 h', undefined],
    ['15 mneit', '15 menit'],
    ['1 hri kerja', '1 hari kerja'],
    ['½ jam', '0,5 jam'],
    ['1½ jam', '1,5 jam'],
    ['waktu yang dibutuhkan 20 menit saja', '20 menit'],
    ['Sesuai masa kontrak', undefined],
    ['tiga kali', undefined],
    ['10 menit atau 2 hari tergantung berkas', undefined],
  ])('reads "%s" as "%s"', (duration, proposal) => {
    const mutuBaku = { requiredInputs: [], duration, outputs: [], remarks: '' };
    const activities = [{ id: 'a', performer: 'desk', mutuBaku }];
    const sop = smallSop({ activities, flows: ['start a', 'a end'] });
    const finding = lintSop(sop).find(({ code }) => code === 'readable-duration');
    const mend = finding && mendFor(finding, sop);
    expect(mend && edited(sop, ...mend.edits).activities[0]?.mutuBaku.duration).toBe(proposal);
  });

  it.each([
    ['outcome = "accept"', '= outcome = "accept"'],
    ["${outcome == 'accept' && permit.id != 'x'}", '= outcome = "accept" and permit.id != "x"'],
    ['${execution.getVariable("x")}', undefined],
  ])('writes the condition %s as %s', (condition, feel) => {
    const sop = smallSop({
      activities: [{ id: 'a', performer: 'desk' }],
      flows: ['start a', 'a end'],
    });
    const flows = sop.flows.map((flow) => (flow.source === 'a' ? { ...flow, condition } : flow));
    const broken = { ...sop, flows };
    const finding = lintSop(broken).find(({ code }) => code === 'no-raw-expressions');
    const mend = finding && mendFor(finding, broken);
    const after = mend && edited(broken, ...mend.edits);
    expect(after?.flows.find(({ source }) => source === 'a')?.condition).toBe(feel);
  });

  it('keeps what all numbers begin with', () => {
    const activities = ['9.2.1', '9.2.4', ''].map((number, index) => ({
      id: `a${String(index)}`,
      performer: 'desk',
      number,
    }));
    const sop = smallSop({ activities, flows: ['start a0', 'a0 a1', 'a1 a2', 'a2 end'] });
    const after = mended(sop, 'numbered-without-gaps');
    expect(after.activities.map(({ number }) => number)).toEqual(['9.2.1', '9.2.2', '9.2.3']);
  });

  it('leads to a step from the row above, and on as that went on', () => {
    const sop = smallSop({
      activities: ['a', 'b', 'c'].map((id) => ({ id, performer: 'desk' })),
      flows: ['start a', 'a c', 'c end'],
    });
    const loose = { ...sop, flows: sop.flows.filter(({ source }) => source !== 'b') };
    expect(arrows(mended(loose, 'reachable'))).toEqual(['a > b', 'b > c', 'c > end', 'start > a']);
  });

  it('says what it does in both languages, and does it', async () => {
    let found = 0;
    const holds = (sop: Sop) => {
      for (const finding of lintSop(sop)) {
        const mend = mendFor(finding, sop);
        if (!mend) continue;
        found += 1;
        expect(mend.label.id).not.toBe(mend.label.en);
        const after = edited(sop, ...mend.edits);
        expect(lintSop(after).filter(isThe(finding)), finding.message.en).toEqual([]);
      }
    };
    for (const name of ruleNames) {
      const files = (await new RuleFolder(name).files()).filter((file) =>
        /^invalid.*bpmn$/.test(file),
      );
      for (const file of files) {
        const reading = await readWorkflow(await new RuleFolder(name).text(file));
        if (reading.ok) holds(reading.value);
      }
    }
    const runs = fc.tuple(
      fc.constantFrom(...real),
      fc.array(editMakers, { minLength: 3, maxLength: 12 }),
    );
    fc.assert(
      fc.property(runs, ([sop, makers]) => {
        holds(
          makers.reduce<AuthoredSop>((before, maker) => {
            const reading = applyEdit(before, maker(before.sop));
            return reading.ok ? reading.value : before;
          }, authored(sop)).sop,
        );
      }),
      { numRuns: 100 },
    );
    expect(found).toBeGreaterThan(50);
  }, 60_000);

  it('has its line in docs/sop-rules.md', async () => {
    const docs = new URL('../../../../docs/sop-rules.md', import.meta.url);
    const names = [...(await readFile(docs, 'utf8')).matchAll(/^\| `([\w-]+)`/gm)];
    expect(names.map(([, name]) => name)).toEqual(Object.keys(mends));
  });
});

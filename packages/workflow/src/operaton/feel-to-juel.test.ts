import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFeel } from '../engine/feel.ts';
import { conditionToJuel, numberToJuel } from './feel-to-juel.ts';
import { evaluateJuel, holdsInJuel } from './testing/juel.ts';
import { typedCondition, typedScope, typedSum } from './testing/typed-feel.ts';

describe('conditionToJuel', () => {
  it.each([
    ['= outcome = "accept"', "${execution.getVariable('outcome') == 'accept'}"],
    [
      'outcomes.print-file != "done"',
      "${execution.getVariable('outcomes')['print-file'] != 'done'}",
    ],
    [
      'outcome in ("a", "b")',
      "${(execution.getVariable('outcome') == 'a' || execution.getVariable('outcome') == 'b')}",
    ],
    [
      'not(outcome = "a") and urgent',
      "${(execution.getVariable('outcome') != 'a' && execution.getVariable('urgent') == true)}",
    ],
    ['not(n < 5)', "${(execution.getVariable('n') != null && execution.getVariable('n') >= 5)}"],
    ['outcome = "it\'s"', "${execution.getVariable('outcome') == 'it\\'s'}"],
  ])('writes %s', (feel, juel) => {
    expect(conditionToJuel(feel)).toEqual({ ok: true, juel });
  });

  it('takes the names that Operaton has for variables of its own', () => {
    expect(
      conditionToJuel('numberOfInstances > 1', { numberOfInstances: 'nrOfInstances' }),
    ).toEqual({
      ok: true,
      juel: '${(nrOfInstances != null && nrOfInstances > 1)}',
    });
  });

  it.each([
    ['"a" + outcome = "ab"', '"a"'],
    ['5 in answers.list', '5'],
    ['outcome = "a\\nb"', 'a\nb'],
    ['(outcome = "a") = true', 'outcome = "a"'],
    ['starts with(1, "a")', '1'],
    ['count(answers.list)', 'count(answers.list)'],
  ])('refuses %s and names the part', (feel, part) => {
    const reading = conditionToJuel(feel);
    expect(!reading.ok && reading.why.en).toBe(`"${part}" cannot be said in JUEL`);
  });

  it('refuses what is no FEEL of ours', () => {
    expect(conditionToJuel('now() = null')).toMatchObject({ ok: false });
  });

  it('holds in JUEL just when it holds in FEEL', () => {
    let held = 0;
    fc.assert(
      fc.property(typedCondition, typedScope, (feel, scope) => {
        const [condition, written] = [readFeel(feel), conditionToJuel(feel)];
        if (!condition.ok) throw new Error(feel);
        if (!written.ok) throw new Error(`${feel}: ${written.why.en}`);
        const holds = condition.feel(scope) === true;
        held += Number(holds);
        expect([written.juel, holdsInJuel(written.juel, scope)]).toEqual([written.juel, holds]);
      }),
      { numRuns: 1000 },
    );
    expect(held).toBeGreaterThan(200);
  });

  it('comes to the same number', () => {
    fc.assert(
      fc.property(typedSum, typedScope, (feel, scope) => {
        const [sum, written] = [readFeel(feel), numberToJuel(feel)];
        if (!sum.ok || !written.ok) throw new Error(feel);
        const [ours, theirs] = [sum.feel(scope), evaluateJuel(written.juel, scope)];
        if (typeof ours !== 'number') expect(theirs).toBe(ours);
        else expect(theirs).toBeCloseTo(ours, 9);
      }),
      { numRuns: 500 },
    );
  });
});

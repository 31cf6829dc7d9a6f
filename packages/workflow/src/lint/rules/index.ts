import type { Agency, Severity } from '@alur/model/generated/agency.js';
import type { RuleFactory } from '../rule.ts';
import { fiveSymbols } from './five-symbols/rule.ts';
import { inALane } from './in-a-lane/rule.ts';
import { labelledExits } from './labelled-exits/rule.ts';
import { noRawExpressions } from './no-raw-expressions/rule.ts';
import { numberedWithoutGaps } from './numbered-without-gaps/rule.ts';
import { performersInOrder } from './performers-in-order/rule.ts';
import { reachable } from './reachable/rule.ts';
import { readableDuration } from './readable-duration/rule.ts';
import { terminators } from './terminators/rule.ts';
import { wayOutOfLoops } from './way-out-of-loops/rule.ts';
import { withDuration } from './with-duration/rule.ts';
import { withOutput } from './with-output/rule.ts';
import { withRequiredInputs } from './with-required-inputs/rule.ts';
import { withinServiceTime } from './within-service-time/rule.ts';

/**
 * Every rule with what it weighs where the agency says nothing: an `error` is a flow that nobody
 * can follow or a promise that the SOP itself breaks; what a signed document may lack or do
 * differently is a `notice`. A test holds this list to the folders, the types hold it to the schema.
 */
export const rules = {
  terminators: { rule: terminators, severity: 'error' },
  reachable: { rule: reachable, severity: 'error' },
  'way-out-of-loops': { rule: wayOutOfLoops, severity: 'error' },
  'labelled-exits': { rule: labelledExits, severity: 'error' },
  'in-a-lane': { rule: inALane, severity: 'error' },
  'no-raw-expressions': { rule: noRawExpressions, severity: 'error' },
  'within-service-time': { rule: withinServiceTime, severity: 'error' },
  'five-symbols': { rule: fiveSymbols, severity: 'notice' },
  'performers-in-order': { rule: performersInOrder, severity: 'notice' },
  'numbered-without-gaps': { rule: numberedWithoutGaps, severity: 'notice' },
  'with-required-inputs': { rule: withRequiredInputs, severity: 'notice' },
  'with-duration': { rule: withDuration, severity: 'notice' },
  'with-output': { rule: withOutput, severity: 'notice' },
  'readable-duration': { rule: readableDuration, severity: 'notice' },
} as const satisfies Readonly<
  Record<keyof NonNullable<Agency['lint']>, { rule: RuleFactory; severity: Severity }>
>;

export type RuleName = keyof typeof rules;

export const ruleNames = Object.keys(rules) as readonly RuleName[];

export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name);
}

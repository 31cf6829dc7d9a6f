import type { LintFinding, Severities } from './finding.ts';
import type { Report, RuleFactory } from './rule.ts';
import { ruleNames, rules } from './rules/index.ts';

/**
 * What every rule that the agency asks for finds, in the order of the rules.
 *
 * @param run - holds one rule to whatever is looked at, and reports
 */
export function findingsOf(
  { severities = {} }: { readonly severities?: Severities | undefined },
  run: (named: { readonly rule: RuleFactory }, report: Report) => void,
): LintFinding[] {
  return ruleNames.flatMap((code) => {
    const severity = severities[code] ?? rules[code].severity;
    if (severity === 'off') return [];
    const findings: LintFinding[] = [];
    run(rules[code], (pointer, id, en) => {
      findings.push({ pointer, code, message: { id, en }, severity });
    });
    return findings;
  });
}

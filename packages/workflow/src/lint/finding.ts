import type { Agency, Severity } from '@alur/model/generated/agency.js';
import type { Problem } from '@alur/model/problem.js';
import type { RuleName } from './rules/index.ts';

/** A place where an SOP breaks a rule. Its `code` is the rule, its `pointer` the element. */
export interface LintFinding extends Problem {
  readonly code: RuleName;
  readonly severity: Exclude<Severity, 'off'>;
}

/** What an agency says of the rules in its `agency.json`. */
export type Severities = NonNullable<Agency['lint']>;

import type { Reading } from '@alur/model/problem.js';
import { type ModdleElement, parseDefinitions } from '../bpmn/moddle.ts';
import { children } from '../bpmn/read-extension-places.ts';
import { scan } from '../bpmn/scan.ts';
import { findingsOf } from './findings-of.ts';
import type { LintFinding, Severities } from './finding.ts';
import type { Reporter, Rule, RuleOptions } from './rule.ts';

export interface LintOptions extends RuleOptions {
  /** Of the rules that shall weigh otherwise than by default. */
  readonly severities?: Severities | undefined;
}

/** Holds a BPMN file to the SOP rules; a file that cannot be read says why instead. */
export async function lintWorkflow(
  xml: string,
  options: LintOptions = {},
): Promise<Reading<readonly LintFinding[]>> {
  const dangers = scan(xml);
  if (dangers.length > 0) return { ok: false, problems: dangers };
  const parsed = await parseDefinitions(xml);
  if ('problems' in parsed) return { ok: false, problems: parsed.problems };
  return { ok: true, value: lintDefinitions(parsed.definitions, options) };
}

/**
 * Holds a tree of bpmn-moddle to the SOP rules: what `lintWorkflow` has read, or what an editor is
 * working on. In the order of the rules, then of the file.
 *
 * Not bpmnlint's own runner: that is CommonJS, which no browser loads unbundled, brings the ten
 * packages of a command line tool, and turns a mistake in a rule into a message. The tests hold
 * this one to it.
 */
export function lintDefinitions(
  definitions: ModdleElement,
  options: LintOptions = {},
): LintFinding[] {
  return findingsOf(options, ({ rule }, report) => {
    visit(definitions, rule(options), {
      report: (pointer, _, { text }) => {
        report(pointer, text.id, text.en ?? text.id);
      },
    });
  });
}

function visit(element: ModdleElement, rule: Rule, reporter: Reporter): void {
  rule.check(element, reporter);
  for (const child of children(element)) visit(child, rule, reporter);
}

import type { Sop } from '@alur/model/sop/sop.js';
import { adopt } from '../bpmn/adopt.ts';
import type { ModdleElement } from '../bpmn/moddle.ts';
import { children } from '../bpmn/read-extension-places.ts';
import { undrawnTree } from '../bpmn/write-workflow.ts';
import type { LintFinding } from './finding.ts';
import { findingsOf } from './findings-of.ts';
import type { LintOptions } from './lint-workflow.ts';

/**
 * Holds an SOP in memory to the SOP rules while it is being written: what `lintWorkflow` finds in
 * the file that `writeWorkflow` makes of it, without making one. In the order of the rules.
 */
export function lintSop(sop: Sop, options: LintOptions = {}): LintFinding[] {
  let elements: readonly ModdleElement[] | undefined;
  return findingsOf(options, ({ rule }, report) => {
    if ('ofSop' in rule) rule.ofSop(sop, report, options);
    else if (rule.concerns(sop))
      for (const element of (elements ??= elementsOf(sop))) rule.ofElement(element, report);
  });
}

/** Every element of the file that the SOP would become, from the root down. */
function elementsOf(sop: Sop): readonly ModdleElement[] {
  const tree = undrawnTree(sop);
  adopt(tree);
  const below = (element: ModdleElement): readonly ModdleElement[] => [
    element,
    ...children(element).flatMap(below),
  ];
  return below(tree);
}

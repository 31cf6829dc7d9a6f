import type { LintFinding } from '@alur/workflow/lint/finding.js';

/** What is wrong, by the id of the element that it is about; errors first. */
export function findingsByElement(
  findings: readonly LintFinding[],
): ReadonlyMap<string, readonly LintFinding[]> {
  const byElement = new Map<string, LintFinding[]>();
  for (const finding of findings) {
    const list = byElement.get(finding.pointer);
    if (!list) byElement.set(finding.pointer, [finding]);
    else if (finding.severity === 'error') list.unshift(finding);
    else list.push(finding);
  }
  return byElement;
}

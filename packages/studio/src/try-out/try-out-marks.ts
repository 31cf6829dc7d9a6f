import type { StepMark } from '@alur/components/flowchart/step-mark.js';
import type { TryOut } from '@alur/workflow/try-out/try-out.js';

/** What the editors mark while an SOP is played: where the tokens are, and what is done. */
export function tryOutMarks(tryOut: TryOut | undefined): ReadonlyMap<string, StepMark> {
  const marks = new Map<string, StepMark>();
  for (const { node, move } of tryOut?.path ?? []) {
    if (!move) continue;
    marks.set(node, { state: 'done', visits: (marks.get(node)?.visits ?? 0) + 1 });
  }
  for (const { node, kind } of tryOut?.tokens ?? []) {
    if (kind === 'around') continue;
    const visits = (marks.get(node)?.visits ?? 0) + 1;
    marks.set(node, {
      state: kind === 'step' || kind === 'decision' ? 'current' : 'waiting',
      visits,
    });
  }
  return marks;
}

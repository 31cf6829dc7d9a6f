import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import type { Change } from './change.ts';
import { labels } from './labels.ts';
import { SopView } from './sop-view.ts';

/** The time that a timer waits, or the message that an event waits for; verbatim. */
export function currentDetail({ sop }: AuthoredSop, id: string): string {
  const { trigger } = new SopView(sop).node(id) ?? {};
  if (trigger?.kind === 'timer') return trigger.text;
  return trigger?.kind === 'message' ? trigger.name : '';
}

export function setDetail(authored: AuthoredSop, id: string, typed: string): Change | undefined {
  const text = typed.trim();
  const node = new SopView(authored.sop).node(id);
  const { trigger } = node ?? {};
  if (!node || !text || !trigger) return undefined;
  if (trigger.kind === 'timer' && trigger.text !== text) {
    const edit: SopEdit = { kind: 'set-node', node: { ...node, trigger: { ...trigger, text } } };
    return { edits: [edit], label: labels.timed(text), select: id };
  }
  if (trigger.kind === 'message' && trigger.name !== text) {
    const edit: SopEdit = {
      kind: 'set-node',
      node: { ...node, trigger: { kind: 'message', name: text } },
    };
    return { edits: [edit], label: labels.messaged(text), select: id };
  }
  return undefined;
}

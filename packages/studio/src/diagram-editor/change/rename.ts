import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import type { Change } from './change.ts';
import { answerOf } from './connect.ts';
import { labels } from './labels.ts';
import { SopView } from './sop-view.ts';

/** What an element is called now: of an arrow its answer, of the pool the title of the SOP. */
export function currentName({ sop }: AuthoredSop, id: string): string {
  const view = new SopView(sop);
  return (view.node(id) ?? view.performer(id) ?? view.flow(id))?.name ?? sop.identity.title;
}

export function rename(authored: AuthoredSop, id: string, typed: string): Change | undefined {
  const name = typed.replace(/\s+/g, ' ').trim();
  if (name === currentName(authored, id)) return undefined;
  return {
    edits: [naming(new SopView(authored.sop), id, name)],
    label: labels.renamed(name),
    select: id,
  };
}

function naming(sop: SopView, id: string, name: string): SopEdit {
  if (sop.activity(id)) return { kind: 'set-activity', activity: id, change: { name } };
  const node = sop.node(id);
  if (node) return { kind: 'set-node', node: { ...node, name } };
  if (sop.performer(id)) return { kind: 'set-performer', performer: id, change: { name } };
  const flow = sop.flow(id);
  if (!flow) return { kind: 'set-identity', change: { title: name } };
  const asker = sop.askedBy(flow.source);
  // What the performer chooses for an answer is called as the answer is.
  if (!asker) return { kind: 'set-flow', flow: id, change: { name } };
  const answers = sop.exits(flow.source).map((each) => ({
    ...answerOf(each),
    ...(each.id === id ? { label: name } : {}),
  }));
  return { kind: 'set-answers', activity: asker.id, answers };
}

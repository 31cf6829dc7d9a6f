import type { AuthoringService, WorkflowDraft } from '@alur/client/authoring-service.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { authoredOf } from './draft-file.ts';

/** What somebody else has made of an SOP since this author opened it. */
export interface TheirState {
  readonly authored: AuthoredSop;
  /** What both began from. */
  readonly base: AuthoredSop;
  /** Of the draft that the server has; 0 where it has none. */
  readonly version: number;
  /** The revision whose changes are in it; undefined where none is published. */
  readonly basedOn: number | undefined;
  /** An office's account; empty for a file that came with the agency's pack. */
  readonly by: string;
}

/** What this author has, and what it goes on from. */
export interface OwnState {
  /** Of the server's draft; 0 where there is none. */
  readonly version: number;
  readonly basedOn: number | undefined;
  readonly base: AuthoredSop | undefined;
}

/**
 * What an author has to merge with: another's stored draft; the latest revision where there is none,
 * or where the stored draft is the author's own and has been overtaken by it. Undefined where their
 * file cannot be read. Rejects with a `ServiceError`.
 */
export async function theirState(
  workflow: string,
  own: OwnState,
  stored: WorkflowDraft | undefined,
  authoring: AuthoringService,
): Promise<TheirState | undefined> {
  const [draft, [latest]] = await Promise.all([
    stored ?? authoring.draft(workflow),
    authoring.revisions(workflow),
  ]);
  const read = async (revision: number | undefined) => {
    if (revision === undefined) return undefined;
    const file = await authoredOf(await authoring.revision(workflow, revision));
    return file.ok ? file.value : undefined;
  };
  if (draft && draft.version !== own.version) {
    const file = await authoredOf(draft.bpmn);
    if (!file.ok) return undefined;
    const { version, basedOn, savedBy: by } = draft;
    return { authored: file.value, base: own.base ?? file.value, version, basedOn, by };
  }
  const authored = await read(latest?.revision);
  if (!authored || !latest) return undefined;
  // The author's own draft is no common ground with a revision that it does not know.
  const base = (draft ? await read(own.basedOn) : own.base) ?? authored;
  const { revision: basedOn, publishedBy: by = '' } = latest;
  return { authored, base, version: draft?.version ?? 0, basedOn, by };
}

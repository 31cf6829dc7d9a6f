import type { AuthoringService, WorkflowDraft } from '@alur/client/authoring-service.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { authoredOf } from './draft-file.ts';

/** What somebody else has made of an SOP since this author opened it. */
export interface TheirState {
  readonly authored: AuthoredSop;
  /** Of their draft; 0 where they have published or discarded it. */
  readonly version: number;
  /** The latest revision; undefined where none is published. */
  readonly basedOn: number | undefined;
  /** An office's account; empty for a file that came with the agency's pack. */
  readonly by: string;
}

/**
 * What an author has to merge with: the stored draft, or the latest revision where there is none.
 * Undefined where their file cannot be read. Rejects with a `ServiceError`.
 */
export async function theirState(
  workflow: string,
  stored: WorkflowDraft | undefined,
  authoring: AuthoringService,
): Promise<TheirState | undefined> {
  const [draft, [latest]] = await Promise.all([
    stored ?? authoring.draft(workflow),
    authoring.revisions(workflow),
  ]);
  const bpmn = draft?.bpmn ?? (latest && (await authoring.revision(workflow, latest.revision)));
  const read = bpmn === undefined ? undefined : await authoredOf(bpmn);
  if (!read?.ok) return undefined;
  return {
    authored: read.value,
    version: draft?.version ?? 0,
    basedOn: draft?.basedOn ?? latest?.revision,
    by: draft?.savedBy ?? latest?.publishedBy ?? '',
  };
}

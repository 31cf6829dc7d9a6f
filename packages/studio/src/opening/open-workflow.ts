import type { AuthoringService, WritingTerms } from '@alur/client/authoring-service.js';
import type { Problem } from '@alur/model/problem.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import type { Imported } from '../import/imported.ts';
import { authoredOf } from '../keeping/draft-file.ts';
import type { LocalDrafts } from '../keeping/local-drafts.ts';

/** An SOP as it is opened: what to show, and what the server has of it. */
export interface OpenedWorkflow {
  readonly authored: AuthoredSop;
  /** Of the server's draft that this goes on from; 0 where there is none. */
  readonly version: number;
  /** The revision whose changes are in it; undefined for a new SOP. */
  readonly basedOn: number | undefined;
  /** What the server has: its draft, or what is published. */
  readonly base: AuthoredSop | undefined;
  /** Whether work that no server had yet was found in this browser. */
  readonly isRestored: boolean;
  /** What the agency's own files say of the SOP. */
  readonly terms: WritingTerms;
  /** What an import left to be looked at. */
  readonly imported?: Imported | undefined;
}

export type Opening =
  | { readonly ok: true; readonly value: OpenedWorkflow }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Opens an SOP where its author left it: what this browser has kept, else the server's draft, else
 * what is published. Rejects with a `ServiceError`; problems are those of a file that cannot be read.
 */
export async function openWorkflow(
  workflow: string,
  { authoring, local }: { readonly authoring: AuthoringService; readonly local: LocalDrafts },
): Promise<Opening> {
  // A browser that keeps nothing has nothing to give back.
  const [terms, kept, imported] = await Promise.all([
    authoring.terms(workflow),
    local.get(workflow).catch(() => undefined),
    local.imported(workflow).catch(() => undefined),
  ]);
  if (kept) {
    const { authored, version, basedOn, base } = kept;
    return {
      ok: true,
      value: { authored, version, basedOn, base, isRestored: true, imported, terms },
    };
  }
  const draft = await authoring.draft(workflow);
  const { bpmn, basedOn } = draft ?? (await published(workflow, authoring));
  const read = await authoredOf(bpmn);
  if (!read.ok) return read;
  const authored = read.value;
  const version = draft?.version ?? 0;
  return {
    ok: true,
    value: { authored, version, basedOn, base: authored, isRestored: false, imported, terms },
  };
}

async function published(
  workflow: string,
  authoring: AuthoringService,
): Promise<{ readonly bpmn: string; readonly basedOn: number }> {
  const [latest] = await authoring.revisions(workflow);
  const basedOn = latest?.revision ?? 1;
  return { bpmn: await authoring.revision(workflow, basedOn), basedOn };
}

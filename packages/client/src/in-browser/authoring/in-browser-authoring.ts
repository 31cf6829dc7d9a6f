import type { AuthoringService } from '../../authoring-service.ts';
import type { Desk } from '../desk.ts';
import { own } from '../own.ts';
import * as drafts from './drafts.ts';
import { readTerms } from './terms.ts';
import { keepPackRevisions } from './pack-revisions.ts';
import { checkStored, publish } from './publish.ts';
import * as revisions from './revisions.ts';

/** {@link AuthoringService} in the browser alone, with the same checks as the server. */
export function inBrowserAuthoring(desk: Desk): AuthoringService {
  let noted: Promise<void> | undefined;
  const after = <T>(call: () => Promise<T>): Promise<T> =>
    own((noted ??= keepPackRevisions(desk)).then(call));
  return {
    workflows: () => after(() => revisions.readWorkflows(desk)),
    draft: (workflow) => after(() => drafts.readDraft(desk, workflow)),
    saveDraft: (workflow, bpmn, version, basedOn) =>
      after(() => drafts.saveDraft(desk, workflow, bpmn, version, basedOn)),
    discardDraft: (workflow, version) => after(() => drafts.discardDraft(desk, workflow, version)),
    terms: (workflow) => after(() => readTerms(desk, workflow)),
    checks: (workflow) => after(() => checkStored(desk, workflow)),
    presence: (workflow) => after(() => drafts.attend(desk, workflow)),
    revisions: (workflow) => after(() => revisions.readRevisions(desk, workflow)),
    revision: (workflow, revision) => after(() => revisions.readRevision(desk, workflow, revision)),
    publish: (workflow, request) => after(() => publish(desk, workflow, request)),
  };
}

/** Every revision of a definition that a case may hang on. Stored once, never changed. */

import type { PermitType } from '@alur/model/generated/permit-type.js';

export interface PermitTypeRevision {
  readonly agency: string;
  readonly id: string;
  readonly revision: number;
  /** Of the canonical JSON of `definition`. */
  readonly sha256: string;
  /** With every `$ref` resolved. */
  readonly definition: PermitType;
  readonly storedAt: string;
}

/** A workflow by its content: the id is the path below `workflows/`, the same for all revisions. */
export interface WorkflowRevision {
  readonly id: string;
  readonly sha256: string;
  readonly xml: string;
  readonly storedAt: string;
}

export interface DefinitionReader {
  permitType(agency: string, id: string, revision: number): Promise<PermitTypeRevision | undefined>;
  workflow(sha256: string): Promise<WorkflowRevision | undefined>;
}

export interface DefinitionWriter extends DefinitionReader {
  /** `different`: this revision is stored with other content, and stays so. */
  keepPermitType(revision: PermitTypeRevision): Promise<'stored' | 'same' | 'different'>;
  keepWorkflow(revision: WorkflowRevision): Promise<void>;
}

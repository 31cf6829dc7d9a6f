import type { AuthoringService, WritingTerms } from '@alur/client/authoring-service.js';
import { StudioDocument } from './document/studio-document.ts';
import type { Imported } from './import/imported.ts';
import { DraftKeeper } from './keeping/draft-keeper.ts';
import type { LocalDrafts } from './keeping/local-drafts.ts';
import { OthersPresent } from './keeping/others-present.ts';
import type { OpenedWorkflow } from './opening/open-workflow.ts';

export interface DeskOptions {
  readonly workflow: string;
  readonly opened: OpenedWorkflow;
  readonly authoring: AuthoringService;
  readonly local: LocalDrafts;
  /** Something is to be drawn anew. */
  readonly changed: () => void;
}

/** One SOP that is open: the document, where it is kept, and who else has it open. */
export class Desk {
  readonly workflow: string;
  readonly authoring: AuthoringService;
  /** What the agency's own files say of the SOP. */
  readonly terms: WritingTerms;
  readonly document: StudioDocument;
  readonly keeper: DraftKeeper;
  readonly others: OthersPresent;
  /** Whether work was found in this browser that no server had. */
  isRestored: boolean;
  /** What an import left to be looked at; undefined for an SOP that was not imported. */
  imported: Imported | undefined;

  private readonly local: LocalDrafts;
  private readonly changed: () => void;

  constructor({ workflow, opened, authoring, local, changed }: DeskOptions) {
    this.workflow = workflow;
    this.authoring = authoring;
    this.terms = opened.terms;
    this.document = new StudioDocument(opened.authored);
    this.isRestored = opened.isRestored;
    this.imported = opened.imported;
    this.local = local;
    this.changed = changed;
    this.keeper = new DraftKeeper({
      document: this.document,
      workflow,
      local,
      authoring,
      version: opened.version,
      basedOn: opened.basedOn,
      base: opened.base,
      isChanged: opened.isRestored || opened.base === undefined,
      changed,
    });
    this.others = new OthersPresent(authoring, workflow, changed);
    this.document.addEventListener('change', changed);
    this.document.addEventListener('select', changed);
  }

  /** The author has looked at some of what an import inferred. */
  settle(doubts: readonly string[]): void {
    if (!this.imported) return;
    const settled = new Set(doubts);
    const left = this.imported.doubts.filter(({ id }) => !settled.has(id));
    this.keepImported({ ...this.imported, doubts: left });
  }

  keepImported(imported: Imported): void {
    this.imported = imported;
    this.local.putImported(this.workflow, imported).catch((error: unknown) => {
      console.error('The browser cannot keep what the import left open.', error);
    });
    this.changed();
  }

  async close(): Promise<void> {
    this.others.close();
    await this.keeper.close();
  }
}

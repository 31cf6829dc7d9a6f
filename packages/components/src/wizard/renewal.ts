import type { PermitService } from '@alur/client/permit-service.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Draft } from '@alur/model/permit/application.js';
import type { AsksAgain } from '@alur/model/permit/reconcile/asks-again.js';
import type { Language } from '@alur/model/text.js';
import type { DocumentUploads } from './document-uploads.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { renderRenewal } from './renewal-view.ts';

/** What moving a draft needs of the wizard it is filled in with. */
interface Flow {
  readonly host: { changed(): void; moved(): void };
  readonly uploads: Pick<DocumentUploads, 'settled'> | undefined;
  attempt(work: () => Promise<void>): Promise<void>;
  openDraft(service: PermitService, draft: Draft, asksAgain: readonly AsksAgain[]): Promise<void>;
}

/** What becomes of a draft when the form of its permit is renewed while it is filled in. */
export class Renewal {
  private readonly flow: Flow;
  private readonly service: PermitService;
  private readonly keeper: DraftKeeper;
  private draft: Draft;
  private asksAgain: readonly AsksAgain[] | undefined;

  /** @param asksAgain - of a draft that has just been moved */
  constructor(
    flow: Flow,
    service: PermitService,
    keeper: DraftKeeper,
    asksAgain?: readonly AsksAgain[],
  ) {
    this.flow = flow;
    this.service = service;
    this.keeper = keeper;
    this.draft = keeper.draft;
    this.asksAgain = asksAgain;
  }

  render(permitType: PermitType, speaks: Language, go: (path: string) => void): unknown {
    const { draft, asksAgain } = this;
    return renderRenewal({
      permitType,
      isOutdated: draft.newerRevision !== undefined,
      asksAgain,
      keptAside: draft.keptAside,
      speaks,
      move: () => void this.move(),
      go,
      close: () => {
        this.asksAgain = undefined;
        this.flow.host.changed();
      },
    });
  }

  /** Asks whether the form was renewed since the draft was opened. */
  async look(): Promise<void> {
    this.draft = await this.service.draft(this.keeper.id).catch(() => this.draft);
    this.flow.host.changed();
  }

  /** A new document takes the place of one that was kept aside. */
  uploaded(requirement: string): void {
    const { keptAside, ...draft } = this.draft;
    if (!keptAside) return;
    const { answers } = keptAside;
    const documents = keptAside.documents.filter((one) => one.requirement !== requirement);
    const isLeft = answers.length + documents.length > 0;
    this.draft = isLeft ? { ...draft, keptAside: { answers, documents } } : draft;
  }

  /** Moves the draft to the form in force. While something is not saved it stays where it is. */
  private async move(): Promise<void> {
    const { flow, service, keeper } = this;
    await flow.uploads?.settled();
    await keeper.flush();
    if (!keeper.isSaved) return;
    await flow.attempt(async () => {
      const { draft, asksAgain } = await service.moveDraft(keeper.id, keeper.version);
      await flow.openDraft(service, draft, asksAgain);
    });
    flow.host.moved();
  }
}

import {
  ChecksFailed,
  DraftConflict,
  type DraftChecks,
  type WorkflowRevision,
  type WritingTerms,
} from '@alur/client/authoring-service.js';
import { AlurElement } from '@alur/components/base/alur-element.js';
import { describeError } from '@alur/components/base/describe-error.js';
import { saveBlob } from '@alur/components/export/save-blob.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import type { LocalText } from '@alur/model/text.js';
import { compareSops } from '@alur/workflow/changes/compare-sops.js';
import { isSameSop } from '@alur/workflow/changes/same-sop.js';
import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Desk } from '../desk.ts';
import { FollowDocument } from '../document/follow-document.ts';
import { authoredOf } from '../keeping/draft-file.ts';
import { panelStyles } from '../panels/panel.styles.ts';
import { CompareView } from './compare-view.ts';
import { ConflictView } from './conflict-view.ts';
import { copyText } from './copy-text.ts';
import { followMessages } from './follow-messages.ts';
import { versionsMessages as words } from './messages.ts';
import { renderChanges } from './render-changes.ts';
import { renderFollowers } from './render-followers.ts';
import { renderPublishForm } from './render-publish-form.ts';
import { renderRevision } from './render-revision.ts';
import { versionsStyles } from './versions.styles.ts';

type History =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly text: Required<LocalText> }
  | {
      readonly kind: 'ready';
      readonly revisions: readonly WorkflowRevision[];
      /** What is published last; undefined where nothing is. */
      readonly latest: AuthoredSop | undefined;
      readonly terms: WritingTerms;
    };

/**
 * What became of an SOP and what is about to: the draft's changes in an author's words, its checks,
 * publishing, the history, and what to do when somebody else has saved meanwhile.
 *
 * @tag alur-sop-versions
 */
export class AlurSopVersions extends AlurElement {
  static readonly tag = 'alur-sop-versions';
  static override readonly styles = [tokens, controls, panelStyles, versionsStyles];

  private readonly followed = new FollowDocument(this);

  @property({ attribute: false }) desk: Desk | undefined;
  /** An IANA name; a day begins when it does there. */
  @property({ attribute: 'time-zone' }) timeZone = 'Asia/Jakarta';

  @state() private history: History = { kind: 'loading' };
  @state() private checks: DraftChecks | undefined;
  @state() private isPublishing = false;
  @state() private problem: Required<LocalText> | undefined;
  @state() private done: WorkflowRevision | undefined;
  @state() private told = '';

  private readonly compare = new CompareView(this);
  private readonly conflict = new ConflictView(this);

  protected override serviceChanged(): void {
    // The desk brings its own.
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk')) void this.load();
  }

  private async load(): Promise<void> {
    const { desk } = this;
    if (!desk) return;
    this.history = { kind: 'loading' };
    try {
      const [revisions, terms] = await Promise.all([
        desk.authoring.revisions(desk.workflow),
        desk.authoring.terms(desk.workflow),
      ]);
      const latest = revisions[0] && (await this.read(revisions[0].revision));
      if (desk !== this.desk) return;
      this.history = { kind: 'ready', revisions, latest, terms };
    } catch (error) {
      this.history = { kind: 'failed', text: describeError(error) };
    }
  }

  private async read(revision: number): Promise<AuthoredSop | undefined> {
    const { desk } = this;
    if (!desk) return undefined;
    const read = await authoredOf(await desk.authoring.revision(desk.workflow, revision));
    return read.ok ? read.value : undefined;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { desk, history, speaks } = this;
    const document = this.followed.document ?? desk?.document;
    if (!desk || !document) return nothing;
    const title = html`<h2>${words.title[speaks]}</h2>`;
    if (history.kind === 'loading')
      return html`${title}
        <p role="status" class="muted">${words.loading[speaks]}</p>`;
    if (history.kind === 'failed')
      return html`${title}
        <div class="notice danger" role="alert">
          <p>${this.say(history.text)}</p>
          <p>
            <button class="button" type="button" @click=${() => void this.load()}>
              ${words.retry[speaks]}
            </button>
          </p>
        </div>`;
    return html`${title} ${this.conflict.render(desk, speaks)} ${this.renderDraft(desk, history)}
    ${this.renderHistory(history.revisions, speaks)} ${this.compare.render(speaks)}`;
  }

  private renderDraft(desk: Desk, history: History & { kind: 'ready' }): TemplateResult {
    const { speaks, checks } = this;
    const [latest] = history.revisions;
    const { sop } = desk.document.current;
    const changes = history.latest ? compareSops(history.latest.sop, sop) : [];
    return html`<section aria-labelledby="draft">
      <h3 id="draft">${words.draft[speaks]}</h3>
      ${
        latest
          ? html`<p class="small muted">${words.since[speaks](latest.revision)}</p>
              ${renderChanges(changes, speaks, (element) => {
                desk.document.select(element);
              })}`
          : html`<p class="muted">${words.isNew[speaks]}</p>`
      }
      ${
        this.done
          ? html`<p class="notice success" role="status">
              ${words.published[speaks](this.done.revision)}
            </p>`
          : nothing
      }
      ${renderFollowers({
        workflow: desk.workflow,
        terms: history.terms,
        isPublished: latest !== undefined,
        isNew: this.done !== undefined,
        language: speaks,
        told: this.told,
        onDownload: () => void this.download(desk, latest),
        onCopy: (code) => void this.copy(code),
      })}
      ${renderPublishForm({
        language: speaks,
        timeZone: this.timeZone,
        now: Date.now(),
        approvedBy: sop.identity.approvedBy,
        isPublishing: this.isPublishing,
        sameAs:
          history.latest && changes.length === 0 && isSameSop(history.latest.sop, sop)
            ? latest?.revision
            : undefined,
        problem: this.problem,
        checks,
        onPublish: (request) => void this.publish(desk, request),
        onShow: (element) => {
          desk.document.select(element);
        },
      })}
    </section>`;
  }

  private renderHistory(
    revisions: readonly WorkflowRevision[],
    language: 'id' | 'en',
  ): TemplateResult | typeof nothing {
    if (revisions.length === 0) return nothing;
    return html`<section aria-labelledby="history">
      <h3 id="history">${words.history[language]}</h3>
      <ul class="list">
        ${revisions.map((revision, index) =>
          renderRevision(revision, {
            language,
            timeZone: this.timeZone,
            onRestore: () => void this.restore(revision),
            onCompare: () => void this.showCompare(revisions, index),
          }),
        )}
      </ul>
    </section>`;
  }

  private async publish(
    desk: Desk,
    request: { readonly effectiveOn: string; readonly approvedBy: string; readonly note: string },
  ): Promise<void> {
    this.isPublishing = true;
    this.problem = undefined;
    this.checks = undefined;
    this.done = undefined;
    try {
      await desk.keeper.send();
      const { version } = desk.keeper;
      const revision = await desk.authoring.publish(desk.workflow, { ...request, version });
      this.done = revision;
      await this.takePublished(desk, revision);
      await this.load();
    } catch (error) {
      if (error instanceof ChecksFailed) this.checks = error.checks;
      this.problem = describeError(error);
      if (error instanceof DraftConflict) {
        desk.keeper.conflict(error.stored);
        await this.load();
      }
    } finally {
      this.isPublishing = false;
    }
  }

  /** Publishing has written number, dates and approval into the file: the author goes on from it. */
  private async takePublished(desk: Desk, { revision }: WorkflowRevision): Promise<void> {
    const authored = await this.read(revision);
    if (!authored) return;
    desk.document.apply(
      [{ kind: 'replace', sop: authored.sop, places: authored.places }],
      { id: `Versi ${revision} diterbitkan`, en: `Version ${revision} published` },
      this,
    );
    desk.keeper.published(authored, revision);
  }

  /** As it was published: what the agency keeps beside its other files. */
  private async download(desk: Desk, latest: WorkflowRevision | undefined): Promise<void> {
    if (!latest) return;
    this.problem = undefined;
    try {
      const bpmn = await desk.authoring.revision(desk.workflow, latest.revision);
      const name = desk.workflow.slice(desk.workflow.indexOf('/') + 1);
      saveBlob(new Blob([bpmn], { type: 'application/xml' }), name);
    } catch (error) {
      this.problem = describeError(error);
    }
  }

  private async copy(code: Element): Promise<void> {
    this.told = '';
    const isCopied = await copyText(code);
    this.told = followMessages[isCopied ? 'copied' : 'copyByHand'][this.speaks];
  }

  private async restore({ revision }: WorkflowRevision): Promise<void> {
    const { desk } = this;
    this.problem = undefined;
    try {
      const authored = await this.read(revision);
      if (!authored || !desk) return;
      desk.document.apply(
        [{ kind: 'replace', sop: authored.sop, places: authored.places }],
        { id: words.restored.id(revision), en: words.restored.en(revision) },
        this,
      );
    } catch (error) {
      this.problem = describeError(error);
    }
  }

  private async showCompare(revisions: readonly WorkflowRevision[], index: number): Promise<void> {
    const { desk } = this;
    if (!desk) return;
    await this.compare.open({
      revisions,
      older: revisions[index]?.revision,
      draft: desk.document.current,
      read: (revision) => this.read(revision),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-sop-versions': AlurSopVersions;
  }
}

import type { PublicAgency } from '@alur/client/permit-service.js';
import { AlurElement } from '@alur/components/base/alur-element.js';
import { controls } from '@alur/components/styles/controls.styles.js';
import { tokens } from '@alur/components/styles/tokens.styles.js';
import { caseStatuses, type CaseStatus } from '@alur/model/case/event.js';
import { statusTitle } from '@alur/model/case/status-words.js';
import type { Activity, Notification, Performer, Sop } from '@alur/model/sop/sop.js';
import { workKinds } from '@alur/workflow/bpmn/read-activity.js';
import { absenceRule } from './absence-rule.ts';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import { stepNumber } from '@alur/workflow/layout/document/step-number.js';
import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { FollowDocument } from '../document/follow-document.ts';
import type { StudioDocument } from '../document/studio-document.ts';
import { panelStyles } from '../panels/panel.styles.ts';
import { settingsMessages as words } from './messages.ts';
import { renderNotifications } from './notifications.ts';
import { renderSelect } from './select.ts';

/**
 * What the software does at the selected step: who may act, which form, checklist or letter, what
 * the applicant is told, and who acts when the performer is absent.
 *
 * @tag alur-step-settings
 */
export class AlurStepSettings extends AlurElement {
  static readonly tag = 'alur-step-settings';
  static override readonly styles = [tokens, controls, panelStyles];

  private readonly followed = new FollowDocument(this);

  /** Whose roles, letters and mails there are to choose from. */
  @property({ attribute: false }) agency: PublicAgency | undefined;

  /** The templates of mails that a step may send. */
  @property({ attribute: false }) mailTemplates: readonly string[] = [];

  /** The studio's own unless given. */
  @property({ attribute: false })
  get document(): StudioDocument | undefined {
    return this.followed.document;
  }

  set document(document: StudioDocument | undefined) {
    this.followed.give(document);
  }

  protected override serviceChanged(): void {
    // The document is all it shows.
  }

  protected override render(): TemplateResult | typeof nothing {
    const { document, speaks } = this;
    if (!document) return nothing;
    const { sop } = document.current;
    const activity = selectedActivity(sop, document.selected);
    return html`<h2>${words.title[speaks]}</h2>
      ${
        activity ? this.renderStep(activity, sop) : html`<p class="muted">${words.none[speaks]}</p>`
      }`;
  }

  private renderStep(activity: Activity, sop: Sop): TemplateResult {
    const { speaks } = this;
    const performer = sop.performers.find(({ id }) => id === activity.performer);
    return html`<p class="muted">${words.step[speaks](this.numberOf(activity), activity.name)}</p>
      <div class="fields">
        ${renderSelect({
          id: 'performer',
          label: words.performer[speaks],
          value: activity.performer ?? '',
          choices: sop.performers.map(({ id, name }) => ({ value: id, text: name })),
          onChoose: (value) => {
            const symbol = isDecision(activity.id, sop) ? 'decision' : 'process';
            const edit = { kind: 'place-symbol', activity: activity.id, performer: value, symbol };
            this.apply(edit as SopEdit, words.performer, activity);
          },
        })}
        ${performer ? this.renderRole(performer, activity) : nothing}
        ${renderSelect({
          id: 'kind',
          label: words.kind[speaks],
          value: activity.work.kind,
          choices: workKinds.map((kind) => ({ value: kind, text: words.kinds[speaks](kind) })),
          onChoose: (kind) => {
            this.setWork(activity, { kind });
          },
        })}
        ${this.renderLetters(activity)} ${this.renderOutcomes(activity)}
        ${renderSelect<CaseStatus | ''>({
          id: 'status',
          label: words.status[speaks],
          value: activity.status ?? '',
          choices: [
            { value: '', text: words.noStatus[speaks] },
            ...caseStatuses.map((code) => ({ value: code, text: statusTitle(code, speaks) })),
          ],
          onChoose: (status) => {
            const change = { status: status === '' ? undefined : status };
            this.apply(
              { kind: 'set-activity', activity: activity.id, change },
              words.status,
              activity,
            );
          },
        })}
        ${renderNotifications({
          activity,
          templates: this.mailTemplates,
          language: speaks,
          onChange: (notifications) => {
            this.setNotifications(activity, notifications);
          },
        })}
        ${this.renderAbsence(activity, sop)}
      </div>`;
  }

  private renderRole(performer: Performer, activity: Activity): TemplateResult {
    const { speaks } = this;
    const roles = this.agency?.roles ?? [];
    return renderSelect({
      id: 'role',
      label: words.role[speaks],
      hint: words.roleHint[speaks](performer.name),
      value: performer.role ?? '',
      choices: [
        { value: '', text: words.noRole[speaks] },
        ...roles.map(({ id, title }) => ({ value: id, text: this.say(title) })),
      ],
      onChoose: (role) => {
        const change = { role: role === '' ? undefined : role };
        this.apply(
          { kind: 'set-performer', performer: performer.id, change },
          words.role,
          activity,
        );
      },
    });
  }

  private renderLetters(activity: Activity): TemplateResult {
    const { speaks } = this;
    const letters = Object.entries(this.agency?.letters ?? {});
    return html`<fieldset class="field">
      <legend class="label">${words.letters[speaks]}</legend>
      ${letters.length === 0 ? html`<p class="hint">${words.noLetters[speaks]}</p>` : nothing}
      ${letters.map(
        ([id, { title }]) =>
          html`<label class="choice">
            <input
              type="checkbox"
              .checked=${live(activity.work.letters.includes(id))}
              @change=${({ currentTarget }: Event) => {
                const { checked } = currentTarget as HTMLInputElement;
                const others = activity.work.letters.filter((each) => each !== id);
                this.setWork(activity, { letters: checked ? [...others, id] : others });
              }}
            />
            ${this.say(title)}
          </label>`,
      )}
    </fieldset>`;
  }

  private renderOutcomes(activity: Activity): TemplateResult {
    const { speaks } = this;
    const { outcomes } = activity.work;
    return html`<fieldset class="field">
      <legend class="label">${words.outcomes[speaks]}</legend>
      <p class="hint">
        ${outcomes.length === 0 ? words.noOutcomes[speaks] : words.outcomesHint[speaks]}
      </p>
      ${outcomes.map((outcome) =>
        renderSelect({
          id: `tone-${outcome.id}`,
          label: outcome.title,
          spoken: words.tone[speaks](outcome.title),
          value: outcome.tone,
          choices: (['positive', 'negative', 'neutral'] as const).map((tone) => ({
            value: tone,
            text: words.tones[speaks](tone),
          })),
          onChoose: (tone) => {
            const changed = outcomes.map((each) =>
              each.id === outcome.id ? { ...each, tone } : each,
            );
            this.setWork(activity, { outcomes: changed });
          },
        }),
      )}
    </fieldset>`;
  }

  private renderAbsence(activity: Activity, sop: Sop): TemplateResult | typeof nothing {
    const others = sop.performers.filter(({ id }) => id !== activity.performer);
    if (others.length === 0) return nothing;
    const { speaks } = this;
    return html`<form
      class="field"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const form = event.currentTarget as HTMLFormElement;
        const deputy = form.querySelector('select')?.value ?? '';
        const rule = absenceRule(sop, activity.id, deputy);
        this.document?.apply(rule.edits, rule.label, this);
      }}
    >
      <h3>${words.absence[speaks]}</h3>
      ${renderSelect({
        id: 'deputy',
        label: words.deputy[speaks],
        hint: words.absenceHint[speaks],
        value: others[0]?.id ?? '',
        choices: others.map(({ id, name }) => ({ value: id, text: name })),
      })}
      <p><button class="button" type="submit">${words.addRule[speaks]}</button></p>
    </form>`;
  }

  private setWork(
    activity: Activity,
    change: Extract<SopEdit, { readonly kind: 'set-work' }>['change'],
  ): void {
    this.apply({ kind: 'set-work', activity: activity.id, change }, words.title, activity);
  }

  private setNotifications(activity: Activity, notifications: readonly Notification[]): void {
    this.apply(
      { kind: 'set-activity', activity: activity.id, change: { notifications } },
      words.notify,
      activity,
    );
  }

  private apply(
    edit: SopEdit,
    what: Required<{ id: string; en: string }>,
    activity: Activity,
  ): void {
    const number = this.numberOf(activity);
    const label = {
      id: words.changed.id(what.id, number),
      en: words.changed.en(what.en, number),
    };
    this.document?.apply([edit], label, this);
  }

  private numberOf(activity: Activity): string {
    const index = this.document?.current.sop.activities.indexOf(activity) ?? 0;
    return stepNumber(activity, index);
  }
}

/** The activity that is meant by what is selected: itself, or the one whose decision a gateway is. */
function selectedActivity(sop: Sop, selected: string): Activity | undefined {
  const itself = sop.activities.find(({ id }) => id === selected);
  if (itself || !sop.nodes.some(({ id }) => id === selected)) return itself;
  const before = sop.flows.find(({ target }) => target === selected)?.source;
  return sop.activities.find(({ id }) => id === before);
}

function isDecision(activity: string, sop: Sop): boolean {
  const next = sop.flows.filter(({ source }) => source === activity);
  return next.some(({ target }) =>
    sop.nodes.some(({ id, type }) => id === target && type === 'exclusiveGateway'),
  );
}

declare global {
  interface HTMLElementTagNameMap {
    'alur-step-settings': AlurStepSettings;
  }
}

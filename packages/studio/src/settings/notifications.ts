import type { Activity, Notification } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { settingsMessages as words } from './messages.ts';
import { renderSelect } from './select.ts';

export interface NotificationsView {
  readonly activity: Activity;
  /** What the agency has written. */
  readonly templates: readonly string[];
  readonly language: Language;
  readonly onChange: (notifications: readonly Notification[]) => void;
}

/** Which mails follow from a step: by which template, and after which result. */
export function renderNotifications(view: NotificationsView): TemplateResult {
  const { activity, templates, language, onChange } = view;
  const { notifications } = activity;
  const replace = (index: number, by: Notification) => {
    onChange(notifications.map((each, at) => (at === index ? by : each)));
  };
  return html`<fieldset class="field">
    <legend class="label">${words.notify[language]}</legend>
    ${notifications.map(
      (notification, index) =>
        html`<div class="fields">
          ${renderSelect({
            id: `template-${index}`,
            label: words.template[language],
            value: notification.template,
            choices: templates.map((template) => ({ value: template, text: template })),
            onChoose: (template) => {
              replace(index, { ...notification, template });
            },
          })}
          ${renderSelect({
            id: `when-${index}`,
            label: words.when[language],
            value: notification.when ?? '',
            choices: [
              { value: '', text: words.always[language] },
              ...activity.work.outcomes.map(({ id, title }) => ({
                value: `outcome = "${id}"`,
                text: title,
              })),
            ],
            onChoose: (when) => {
              const { template, to } = notification;
              replace(index, when === '' ? { template, to } : { template, to, when });
            },
          })}
          <p>
            <button
              class="button"
              type="button"
              @click=${() => {
                onChange(notifications.filter((_, at) => at !== index));
              }}
            >
              ${words.remove[language]}
            </button>
          </p>
        </div>`,
    )}
    <p>
      <button
        class="button"
        type="button"
        @click=${() => {
          onChange([...notifications, { template: templates[0] ?? '', to: 'applicant' }]);
        }}
      >
        ${words.add[language]}
      </button>
    </p>
  </fieldset>`;
}

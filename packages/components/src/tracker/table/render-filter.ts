import { deviationKinds, type DeviationKind } from '@alur/model/assessment/deviation.js';
import { kindWords } from '@alur/model/assessment/words.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { periodDays, type PeriodDays } from '../periods.ts';
import type { FilterChoice, FilterChoices } from './filter-choices.ts';
import type { RowFilter } from './filtered-rows.ts';
import { tableMessages as words } from './messages.ts';
import type { RowSort, SortColumn } from './row-order.ts';

export interface FilterSource {
  readonly choices: FilterChoices;
  readonly filter: RowFilter;
  readonly days: PeriodDays;
  readonly language: Language;
  readonly onFilter: (filter: RowFilter) => void;
  readonly onDays: (days: PeriodDays) => void;
  /** Whether the choices are seen at once; a phone has no room for them beside the list. */
  readonly isOpen: boolean;
  /** Only for the list, not for charts and forms. */
  readonly list?: { readonly sort: RowSort; readonly onSort: (sort: RowSort) => void } | undefined;
}

const periodNames: Readonly<Record<PeriodDays, keyof typeof words>> = {
  30: 'last30',
  90: 'last90',
  183: 'last183',
  366: 'last366',
};

const sorts: readonly { readonly by: SortColumn; readonly name: keyof typeof words }[] = [
  { by: 'urgency', name: 'urgency' },
  { by: 'started', name: 'newest' },
  { by: 'used', name: 'byUse' },
  { by: 'deviation', name: 'byDeviation' },
  { by: 'case', name: 'byCase' },
  { by: 'activity', name: 'byStep' },
];

/** The largest first where that is what one asks for. */
export const descendsFirst = (by: SortColumn): boolean =>
  by === 'started' || by === 'used' || by === 'deviation' || by === 'case';

/** What to look at: a period, permits, performers, steps, kinds of deviation. */
export function renderFilter(source: FilterSource): TemplateResult {
  const { choices, filter, days, language, onFilter, onDays, list } = source;
  const set = (change: Partial<RowFilter>): void => onFilter({ ...filter, ...change });
  const one = (values: readonly string[] | undefined): string => values?.[0] ?? '';
  const many = (value: string): readonly string[] => (value ? [value] : []);
  const chosen = [filter.permitTypes, filter.roles, filter.activities, filter.kinds].filter(
    (values) => values && values.length > 0,
  ).length;
  return html`<details class="filters" ?open=${source.isOpen}>
    <summary>${words.filter[language]}${chosen > 0 ? ` (${chosen})` : ''}</summary>
    <div class="filter" role="search">
      ${list ? renderSearch(filter.text ?? '', language, (text) => set({ text })) : nothing}
      ${renderSelect(
        'period',
        words.period[language],
        String(days),
        periodDays.map((each) => ({
          value: String(each),
          name: words[periodNames[each]][language] as string,
        })),
        (value) => onDays(periodDays.find((each) => String(each) === value) ?? days),
      )}
      ${renderSelect(
        'permit',
        words.permitType[language],
        one(filter.permitTypes),
        withAll(choices.permitTypes, language),
        (value) => set({ permitTypes: many(value) }),
      )}
      ${renderSelect(
        'performer',
        words.performer[language],
        one(filter.roles),
        withAll(choices.roles, language),
        (value) => set({ roles: many(value) }),
      )}
      ${renderSelect(
        'step',
        words.step[language],
        one(filter.activities),
        withAll(choices.activities, language),
        (value) => set({ activities: many(value) }),
      )}
      ${renderSelect(
        'kind',
        words.kind[language],
        one(filter.kinds),
        withAll(
          deviationKinds.map((kind) => ({ value: kind, name: say(kindWords[kind], language) })),
          language,
        ),
        (value) => set({ kinds: many(value) as readonly DeviationKind[] }),
      )}
      ${
        list
          ? renderSelect(
              'sort',
              words.sortBy[language],
              list.sort.by,
              sorts.map(({ by, name }) => ({ value: by, name: words[name][language] as string })),
              (value) => {
                const by = sorts.find((each) => each.by === value)?.by ?? 'urgency';
                list.onSort({ by, descending: descendsFirst(by) });
              },
            )
          : nothing
      }
      ${
        list
          ? html`<div class="ticks">
              ${renderTick(words.onlyRunning[language], filter.running, (running) => set({ running }))}
              ${renderTick(words.onlyUnexplained[language], filter.unexplained, (unexplained) =>
                set({ unexplained }),
              )}
            </div>`
          : nothing
      }
    </div>
  </details>`;
}

const withAll = (choices: readonly FilterChoice[], language: Language): readonly FilterChoice[] => [
  { value: '', name: words.all[language] },
  ...choices,
];

function renderSearch(
  text: string,
  language: Language,
  onText: (text: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for="search">${words.search[language]}</label>
    <input
      class="input"
      id="search"
      type="search"
      autocomplete="off"
      .value=${live(text)}
      @input=${(event: Event) => onText((event.target as HTMLInputElement).value)}
    />
  </div>`;
}

function renderSelect(
  id: string,
  label: string,
  chosen: string,
  choices: readonly FilterChoice[],
  choose: (value: string) => void,
): TemplateResult {
  return html`<div class="field">
    <label class="label" for=${id}>${label}</label>
    <select
      class="input"
      id=${id}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        ({ value, name }) =>
          html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
      )}
    </select>
  </div>`;
}

function renderTick(
  label: string,
  isOn: boolean | undefined,
  set: (isOn: boolean) => void,
): TemplateResult {
  return html`<label class="tick">
    <input
      type="checkbox"
      .checked=${live(isOn ?? false)}
      @change=${(event: Event) => set((event.target as HTMLInputElement).checked)}
    />
    ${label}
  </label>`;
}

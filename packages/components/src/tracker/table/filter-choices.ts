import type { TrackedSteps } from '@alur/client/tracking-service.js';

export interface FilterChoice {
  readonly value: string;
  readonly name: string;
}

export interface FilterChoices {
  /** The name is the id where no title is known. */
  readonly permitTypes: readonly FilterChoice[];
  /** Roles, named as the SOPs name who performs them. */
  readonly roles: readonly FilterChoice[];
  readonly activities: readonly FilterChoice[];
}

/** What there is to choose from, out of the steps themselves. */
export function filterChoices(
  { activities, cases }: TrackedSteps,
  titles: ReadonlyMap<string, string>,
): FilterChoices {
  const permits = new Map<string, string>();
  for (const { permitType } of cases) permits.set(permitType, titles.get(permitType) ?? permitType);
  const roles = new Map<string, Set<string>>();
  const steps = new Map<string, string>();
  for (const { role, performer, activity, number, name } of activities) {
    const performers = roles.get(role) ?? new Set();
    roles.set(role, performers.add(performer || role));
    steps.set(activity, number ? `${number}. ${name}` : name);
  }
  roles.delete('');
  return {
    permitTypes: choices(permits),
    roles: choices(new Map([...roles].map(([role, names]) => [role, [...names].join(', ')]))),
    activities: choices(steps),
  };
}

function choices(names: ReadonlyMap<string, string>): readonly FilterChoice[] {
  const { compare } = new Intl.Collator('id', { numeric: true });
  return [...names]
    .map(([value, name]) => ({ value, name }))
    .sort((a, b) => compare(a.name, b.name));
}

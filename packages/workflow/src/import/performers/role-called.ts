import type { Performer } from '@alur/model/sop/sop.js';
import { withLongForms } from './known-performer.ts';

/** A role of an agency that a performer may act in. */
export interface KnownRole {
  readonly id: string;
  readonly title: string;
}

/** A performer that is called like a role of the agency acts in it; one that has a role keeps it. */
export function withRoleCalled(performer: Performer, roles: readonly KnownRole[]): Performer {
  if (performer.role !== undefined) return performer;
  const key = withLongForms(performer.name);
  const role = roles.find(({ title }) => withLongForms(title) === key);
  return role ? { ...performer, role: role.id } : performer;
}

import type { AuthoredSop } from '@alur/workflow/edit/authored-sop.js';
import { freshId } from '@alur/workflow/edit/fresh-id.js';

/** Gives ids to what is new, each only once, also before any of it is in the SOP. */
export type FreshIds = (kind: 'activity' | 'performer', name: string) => string;

const fallbacks = { activity: 'langkah', performer: 'pelaksana' } as const;

export function freshIds(authored: AuthoredSop): FreshIds {
  const given: string[] = [];
  return (kind, name) => {
    const retired = new Set([...(authored.retired ?? []), ...given]);
    const id = freshId({ ...authored, retired }, name, fallbacks[kind]);
    given.push(id);
    return id;
  };
}

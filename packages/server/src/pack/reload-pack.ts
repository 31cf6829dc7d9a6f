import type { Definitions } from '../cases/definitions.ts';
import { keepDefinitions } from '../cases/keep-definitions.ts';
import type { Store } from '../store/store.ts';
import { type FileProblem, type LoadedAgency, loadPack } from './load-pack.ts';

export interface Reload {
  /** Agencies whose files have changed and are in force now. */
  readonly changed: readonly string[];
  /** Agencies that stay as they were, because of an error in their files. */
  readonly kept: readonly string[];
  readonly problems: readonly FileProblem[];
}

/**
 * Reads the pack again and puts in force what is right, all at once. An agency with an error in any
 * of its files stays as it was, whole: half of a change is not what its author meant. Cases stay on
 * what they are pinned to.
 */
export async function reloadPack(
  desk: { readonly store: Store; readonly definitions: Definitions; readonly now: () => string },
  root: string,
): Promise<Reload> {
  const before = desk.definitions.agencies;
  const loaded = await loadPack(root);
  const wrong = faultyAgencies(loaded.problems);
  const sound = loaded.agencies.filter(({ agency }) => !wrong(agency.id));
  const stored = await keepDefinitions(desk.store, sound, desk.now());
  const kept = [...before.values()].filter(({ agency }) => wrong(agency.id));
  const changed = stored.agencies.filter((now) => isOther(before.get(now.agency.id), now));
  const soundIds = new Set(stored.agencies.map(({ agency }) => agency.id));
  const gone = [...before.keys()].filter((id) => !soundIds.has(id) && !wrong(id));
  const unchanged = stored.agencies.flatMap((now) =>
    changed.includes(now) ? [] : (before.get(now.agency.id) ?? now),
  );
  if (changed.length + gone.length > 0) {
    desk.definitions.replace([...unchanged, ...changed, ...kept]);
  }
  return {
    changed: [...changed.map(({ agency }) => agency.id), ...gone].sort(),
    kept: kept.map(({ agency }) => agency.id),
    problems: [...loaded.problems, ...stored.problems],
  };
}

/** An error in what all agencies share is one of each. */
function faultyAgencies(problems: readonly FileProblem[]): (agency: string) => boolean {
  const folders = problems
    .filter(({ severity }) => severity === 'error')
    .map(({ file }) => file.split('/')[1] ?? '');
  return (agency) => folders.some((folder) => folder === agency || folder === 'shared');
}

function isOther(before: LoadedAgency | undefined, now: LoadedAgency): boolean {
  return before === undefined || contentOf(before) !== contentOf(now);
}

const contentOf = ({ agency, permitTypes, workflows, holidays }: LoadedAgency): string =>
  JSON.stringify([
    agency,
    [...permitTypes.values()],
    [...workflows.values()].map(({ id, sha256 }) => [id, sha256]),
    holidays,
  ]);

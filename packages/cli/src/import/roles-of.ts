import { packRoot } from '../pack-root.ts';
import { loadPack } from '@alur/server/pack/load-pack.js';

/** The roles of an agency of the pack around a folder; undefined where there is no such agency. */
export async function rolesOf(
  folder: string,
  agency: string,
): Promise<readonly { readonly id: string; readonly title: string }[] | undefined> {
  const root = await packRoot(folder);
  if (root === undefined) return undefined;
  const { agencies } = await loadPack(root);
  const found = agencies.find((each) => each.agency.id === agency);
  return found?.agency.roles.map(({ id, title }) => ({ id, title: title.id }));
}

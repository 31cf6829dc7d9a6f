import { agencyPack, type AgencyPack } from '@alur/client/testing/agency-pack.js';

const files = import.meta.glob<string>(
  [
    '../../schemas/{denpasar,mempawah,shared}/**/*.json',
    '../../workflows/{denpasar,mempawah}/*.bpmn',
  ],
  { query: '?raw', import: 'default' },
);

const packs = new Map<string, Promise<AgencyPack>>();

/** An agency's pack, from the files that it edits. */
export function packOf(agency: 'denpasar' | 'mempawah'): Promise<AgencyPack> {
  const known = packs.get(agency);
  if (known) return known;
  const pack = agencyPack(agency, async (path) => {
    const load = files[`../../${path}`];
    if (!load) throw new Error(`There is no ${path}.`);
    return load();
  });
  packs.set(agency, pack);
  return pack;
}

export const denpasar = (): Promise<AgencyPack> => packOf('denpasar');

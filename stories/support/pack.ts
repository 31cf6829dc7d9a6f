import { denpasarPack, type DenpasarPack } from '@alur/client/testing/denpasar-pack.js';

const files = import.meta.glob<string>(
  ['../../schemas/{denpasar,shared}/**/*.json', '../../workflows/denpasar/*.bpmn'],
  { query: '?raw', import: 'default' },
);

let pack: Promise<DenpasarPack> | undefined;

/** Denpasar's pack, from the files that the agency edits. */
export function denpasar(): Promise<DenpasarPack> {
  pack ??= denpasarPack(async (path) => {
    const load = files[`../../${path}`];
    if (!load) throw new Error(`There is no ${path}.`);
    return load();
  });
  return pack;
}

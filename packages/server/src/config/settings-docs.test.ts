import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { serverMetrics } from '../ops/metrics.ts';
import { temporaryStore } from '../testing/temporary-store.ts';
import { unknownVariables } from './unknown-variables.ts';
import { variableNames } from './variables.ts';

const repository = new URL('../../../../', import.meta.url);
const read = (path: string) => readFile(new URL(path, repository), 'utf8');

const page = await read('docs/run-the-server.md');
const rowsOf = (heading: string) => {
  const part = page.slice(page.indexOf(`\n## ${heading}`));
  return part.slice(0, part.indexOf('\n## ', 1)).split('\n');
};

it('the page has a row for each setting, and for nothing else', () => {
  const named = rowsOf('Pengaturan')
    .filter((line) => /^\| `/.test(line))
    .flatMap((line) => [...line.split('|')[1]!.matchAll(/`(\w+)(<\w+>)?`/g)])
    .map(([, name]) => name);
  expect(named.sort()).toEqual([...variableNames, 'ALUR_OIDC_SECRET_'].sort());
});

it.each(['docs/run-the-server.md', 'packages/server/deploy/alur.env.example'])(
  '%s names no variable that the server does not read',
  async (path) => {
    const names = [...(await read(path)).matchAll(/\bALUR_[A-Z_]+[A-Z]\b/g)].map(([name]) => name);
    expect(names.length).toBeGreaterThan(3);
    const given = Object.fromEntries(names.map((name) => [name, 'x']));
    const unknown = unknownVariables(given).map(({ variable }) => variable);
    expect(unknown.filter((name) => name !== 'ALUR_OIDC_SECRET')).toEqual([]);
  },
);

it('the page names each metric of ours, and none that there is not', async () => {
  const { store, remove } = await temporaryStore();
  const text = await serverMetrics(store.read).read();
  await remove();
  const ours = [...text.matchAll(/^# TYPE (alur_\w+)/gm)].map(([, name]) => name);
  const named = [
    ...rowsOf('Pemantauan')
      .join('\n')
      .matchAll(/`(alur_[a-z_]+)/g),
  ];
  expect([...new Set(named.map(([, name]) => name))].sort()).toEqual([...ours].sort());
  expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
});

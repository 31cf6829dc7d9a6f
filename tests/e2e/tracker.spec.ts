import { expect, test } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { freePort } from './free-port.ts';
import { person, signIn } from './people.ts';
import { root } from './root.ts';
import { look } from './watch-page.ts';

/** What `tracked-mempawah.ts` prints, where the case and its figures are written down. */
interface Town {
  readonly email: string;
  readonly password: string;
  readonly registrationNumber: string;
}

/** Step, state, what was used of the norm, and what deviated. */
const steps = [
  ['2. Memberikan informasi', 'Terlambat', '30 menit', '20 Menit', ['Kelengkapan', 'Waktu']],
  ['3. Melakukan verifikasi', 'Tepat waktu', '20 menit', '30 Menit', ['Output']],
  ['4. Mengunduh dan melakukan validasi', 'Terlambat', '40 menit', '35 Menit', ['Waktu']],
  ['5. Memeriksa dan menandatangani', 'Tepat waktu', '8 menit', '10 Menit', []],
  ['7. Mendownload', 'Terlambat', '2 jam 55 menit', '10 Menit', ['Waktu']],
  ['8. Mengarsipkan', 'Terlambat', '3 jam 35 menit', '20 Menit', ['Waktu']],
] as const satisfies readonly (readonly [string, string, string, string, readonly string[]])[];

let server: ChildProcess;
let town: Town;
let url: string;

test.beforeEach(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  const script = 'tests/e2e/tracked-mempawah.ts';
  server = spawn('node', ['--conditions=@alur/source', script, String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  for await (const part of server.stdout ?? []) {
    printed += String(part);
    if (printed.includes('\n')) break;
  }
  town = JSON.parse(printed) as Town;
});

test.afterEach(async () => {
  const ended = once(server, 'exit');
  server.kill('SIGTERM');
  await ended;
});

test('the head of agency sees what deviated in inputs, time and outputs, and why is written down', async ({
  browser,
}) => {
  const { page, watch } = await person(browser, url);
  // The page of the example, for the agency whose SOP states times.
  await page.route('**/pantau.html', async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('agency="denpasar"', 'agency="mempawah"');
    await route.fulfill({ response: answer, body });
  });
  // The Tuesday after: the tracker looks back from the day that the browser has.
  await page.clock.setSystemTime('2026-11-10T02:00:00Z');
  await page.goto('/pantau.html');
  await signIn(page, town.email, town.password);
  const tracker = page.locator('alur-mutu-baku-tracker');
  const rowOf = (step: string) =>
    tracker.getByRole('row').filter({ hasText: town.registrationNumber }).filter({ hasText: step });

  await test.step('each step stands against its norm, as worked out by hand', async () => {
    for (const [step, state, used, norm, kinds] of steps) {
      const row = rowOf(step);
      await expect(row).toContainText(state);
      await expect(row).toContainText(`terpakai ${used}`);
      await expect(row).toContainText(`norma ${norm}`);
      for (const kind of ['Kelengkapan', 'Output']) {
        await expect(row.getByText(kind, { exact: true })).toHaveCount(has(kinds, kind) ? 1 : 0);
      }
      await expect(row.locator('.kinds').getByText('Waktu', { exact: true })).toHaveCount(
        has(kinds, 'Waktu') ? 1 : 0,
      );
    }
    await look(page, '30-tracker');
  });

  await test.step('why something was missing is written down, and stays', async () => {
    await rowOf('2. Memberikan informasi').click();
    const sheet = page.getByRole('dialog');
    await expect(sheet.getByText('Brosur, Formulir, Komputer, Internet').first()).toBeVisible();
    await look(page, '31-deviation');
    const cause = sheet.getByLabel('Sebab', { exact: true }).first();
    await cause.selectOption({ index: 1 });
    await sheet
      .getByLabel('Penjelasan sebab')
      .first()
      .fill('Brosur habis, cetakan baru belum datang.');
    await sheet
      .getByRole('button', { name: /^Simpan sebab dan tindak lanjut/ })
      .first()
      .click();
    await expect(sheet.getByText('Tersimpan.')).toBeVisible();
    await page.reload();
    await rowOf('2. Memberikan informasi').click();
    await expect(sheet.getByLabel('Penjelasan sebab').first()).toHaveValue(
      'Brosur habis, cetakan baru belum datang.',
    );
  });

  expect(watch.faults).toEqual([]);
});

const has = (kinds: readonly string[], kind: string): boolean => kinds.includes(kind);

import { expect, test, type Browser, type Locator, type Page } from '@playwright/test';
import { markAll, openTask } from './officer-desk.ts';
import { paperSop } from './paper-sop.ts';
import { acceptInvitation, person, signIn } from './people.ts';
import { startPortalServer, type PortalServer } from './portal-server.ts';
import { readSample } from './sample.ts';
import { becomeApplicant, sendApplication } from './send-application.ts';
import { docPicture } from './doc-picture.ts';
import { look } from './watch-page.ts';

const password = 'kalimat pendek untuk uji';
const author = 'sop-author@mempawah.example';
const newStep = 'Memeriksa kelengkapan unggahan pemohon';

let server: PortalServer;

test.beforeEach(async () => {
  server = await startPortalServer('tests/e2e/mempawah-portal');
});

test.afterEach(async () => {
  await server.stop();
});

test("an author turns Mempawah's document into the SOP that the next application follows", async ({
  browser,
}) => {
  // Three people, two applications and fifteen states, each looked at in two lights.
  test.slow();
  const sample = await readSample('sertifikat-standar', 'mempawah');
  const citizen = await person(browser, server.url);

  const before = await test.step('a case begins along the SOP as it is', async () => {
    await becomeApplicant(citizen.page, 'siti@contoh.example', password);
    await citizen.page.goto('/ajukan.html');
    await citizen.page.getByRole('button', { name: /Ajukan izin ini: Sertifikat Standar/ }).click();
    const number = await sendApplication(citizen.page, sample);
    expect(number).toMatch(/^00001\//);
    return number;
  });

  const { page, watch } = await person(browser, server.url);
  const studio = page.locator('alur-sop-studio');
  const table = page.locator('alur-sop-table-editor');
  const diagram = page.locator('alur-sop-diagram-editor');
  const panel = studio.locator('aside');
  const saved = () =>
    expect(studio.getByRole('status').filter({ hasText: 'Draf tersimpan' })).toBeVisible();
  const showPanel = (name: string) =>
    studio.getByRole('button', { name: new RegExp(`^${name}`) }).click();

  await test.step('the author signs in and sees the SOPs of the agency', async () => {
    await acceptInvitation(page, author, password);
    await page.goto('/studio.html');
    await page.getByRole('button', { name: 'Masuk', exact: true }).first().click();
    await signIn(page, author, password);
    await expect(page.getByRole('heading', { name: 'SOP yang ada' })).toBeVisible();
    await look(page, '60-studio-start');
    await docPicture(page, 'start');
  });

  await test.step('imports the Word file as a draft of the SOP that there is', async () => {
    await studio
      .locator('input[type=file]')
      .setInputFiles(await paperSop('mempawah/standard-certificate.bpmn'));
    await expect(page.getByText('SOP "Pelayanan Sertifikat Standar (SS)" sudah ada')).toBeVisible();
    await look(page, '61-studio-known');
    await page.getByRole('button', { name: 'Draf baru SOP itu' }).click();
    await expect(panel.getByRole('heading', { name: 'Hasil impor' })).toBeVisible();
    await expect(table.getByRole('row').nth(8)).toBeVisible();
    await look(page, '62-studio-doubts');
    await docPicture(page, 'import');
  });

  await test.step('mends what is doubtful, the most doubtful first', async () => {
    const doubts = panel.locator('[data-doubt]');
    await expect(doubts.first()).toContainText(/yakin 5\d %/);
    await panel.getByRole('button', { name: 'Terima semua yang cukup pasti' }).click();
    const archive = doubts.filter({ hasText: 'Kegiatan menyebut bidang' });
    await archive.getByRole('button', { name: 'Front Officer', exact: true }).click();
    await expect(archive).toHaveCount(0);
    while ((await doubts.count()) > 0) {
      const left = await doubts.count();
      await doubts.first().getByRole('button', { name: 'Benar' }).click();
      await expect(doubts).toHaveCount(left - 1);
    }
    await expect(panel.getByText('Semua kesimpulan sudah Anda periksa.')).toBeVisible();
    await saved();
    await look(page, '63-studio-mended');
  });

  await test.step('adds a step in the table, by keyboard alone', async () => {
    await panel.getByRole('button', { name: 'Tutup panel' }).click();
    await tabInto(page, table);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Alt+=');
    await page.keyboard.type(newStep);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
    for (let columns = 0; columns < 4; columns += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.type('Daftar unggahan');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5 menit');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowUp');
    const row = table.getByRole('row').filter({ hasText: newStep });
    await expect(row).toContainText('5 menit');
    await page.keyboard.press('Home');
    await look(page, '64-studio-table');
    await docPicture(page, 'table');
  });

  await test.step('finds the draft again after the browser was closed', async () => {
    await saved();
    await page.reload();
    await expect(table.getByRole('row').filter({ hasText: newStep })).toBeVisible();
  });

  await test.step('draws a return in the diagram, and names it', async () => {
    await studio.getByRole('button', { name: 'Diagram', exact: true }).click();
    const option = diagram.getByRole('option', { name: new RegExp(`^\\s*Langkah .*${newStep}`) });
    const step = await option.getAttribute('data-element');
    await diagram.scrollIntoViewIfNeeded();
    await clickShape(page, diagram, step ?? '');
    await diagram.getByRole('button', { name: 'Hubungkan ke' }).click();
    await clickShape(page, diagram, 'apply');
    await page.keyboard.type('Belum lengkap');
    await page.keyboard.press('Enter');
    await expect(diagram.locator('.djs-label', { hasText: 'Belum lengkap' })).toBeVisible();
    await look(page, '65-studio-diagram');
    await docPicture(page, 'diagram');
    await studio.getByRole('button', { name: 'Keduanya' }).click();
    await expect(table.getByText('Belum lengkap').first()).toBeVisible();
    await look(page, '66-studio-both');
    await studio.getByRole('button', { name: 'Tabel', exact: true }).click();
  });

  await test.step('tells what the software does at the new step', async () => {
    await table.getByText(newStep, { exact: true }).click();
    await showPanel('Langkah');
    await look(page, '67-studio-step');
    await docPicture(page, 'step');
  });

  for (const name of ['Identitas', 'Dokumen']) {
    await test.step(`the panel ${name}`, async () => {
      await showPanel(name);
      await expect(panel.getByRole('heading').first()).toBeVisible();
      await look(page, `67-studio-${name.toLowerCase()}`);
    });
  }

  await test.step('plays the SOP to its end', async () => {
    await showPanel('Uji coba');
    await panel.getByRole('button', { name: 'Mulai', exact: true }).click();
    await look(page, '68-studio-try');
    await docPicture(page, 'try');
    const now = panel.locator('.tokens');
    for (const result of resultsToTheEnd)
      await now.getByRole('button', { name: result, exact: true }).click();
    await expect(panel.getByText('Prosedur selesai.')).toBeVisible();
    await look(page, '69-studio-tried');
  });

  await test.step('sees what the rules find, and writes what is missing', async () => {
    await showPanel('Pemeriksaan');
    const finding = panel.locator('[data-rule="with-output"]');
    await expect(finding).toContainText(newStep);
    await look(page, '70-studio-findings');
    await docPicture(page, 'findings');
    await finding.getByRole('button', { name: 'Tunjukkan' }).click();
    await tabInto(page, table);
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('Hasil pemeriksaan unggahan');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Home');
    await expect(panel.getByText('Tidak ada temuan.')).toBeVisible();
  });

  await test.step('publishes, effective today', async () => {
    await showPanel('Versi');
    await expect(panel.getByText('Perubahan sejak versi 1')).toBeVisible();
    await expect(panel.getByText(`Langkah 2 ditambahkan: "${newStep}"`)).toBeVisible();
    await look(page, '71-studio-versions');
    await docPicture(page, 'publish');
    await panel.getByLabel('Catatan').fill('Unggahan diperiksa lebih dahulu.');
    await panel.getByRole('button', { name: 'Terbitkan' }).click();
    await expect(panel.getByText('Versi 2 diterbitkan.')).toBeVisible();
    await expect(panel.locator('[data-revision="2"]')).toContainText('Berlaku');
    await look(page, '72-studio-published');
    await panel.locator('[data-revision="1"]').scrollIntoViewIfNeeded();
    await docPicture(page, 'history');
  });

  const after = await test.step('the next application is sent', async () => {
    await citizen.page.getByRole('button', { name: 'Ajukan izin lain' }).click();
    await citizen.page.getByRole('button', { name: /Ajukan izin ini: Sertifikat Standar/ }).click();
    return sendApplication(citizen.page, sample);
  });

  await test.step('it follows the new SOP, while the first goes on along the old one', async () => {
    const officer = await officerOf(browser, 'front-officer');
    await expect(taskRow(officer, after)).toContainText(newStep);
    await expect(taskRow(officer, before)).toContainText('Memberikan informasi');
    await look(officer, '73-inbox-of-both');
    await openTask(officer, before, /Memberikan informasi/);
    await officer.getByRole('button', { name: /Tetapkan: Tidak/ }).click();
    await officer.getByRole('button', { name: /Ya, tetapkan/ }).click();
    const team = await officerOf(browser, 'technical-team');
    await openTask(team, before, /Melakukan verifikasi syarat/);
    await markAll(team);
    await expect(team.getByText(after)).toHaveCount(0);
    await openTask(officer, after, new RegExp(newStep));
    await look(officer, '74-new-step');
  });

  expect(citizen.watch.faults).toEqual([]);
  expect(watch.faults).toEqual([]);
});

/** Step by step, from the application to the archive. */
const resultsToTheEnd = [
  ...['Selesai', 'Ya', 'Tidak', 'Lengkap', 'Valid', 'Dokumen Sudah Sesuai'],
  ...['Selesai', 'Selesai', 'Selesai'],
];

async function officerOf(browser: Browser, role: string): Promise<Page> {
  const { page } = await person(browser, server.url);
  await acceptInvitation(page, `${role}@mempawah.example`, password);
  await page.goto('/petugas.html');
  await page.getByRole('button', { name: 'Masuk', exact: true }).first().waitFor();
  await signIn(page, `${role}@mempawah.example`, password);
  return page;
}

const taskRow = (page: Page, number: string): Locator =>
  page.getByRole('row').filter({ hasText: number });

/** Clicks into the middle of something drawn. */
async function clickShape(page: Page, diagram: Locator, id: string): Promise<void> {
  const box = await diagram.locator(`[data-element-id="${id}"] .djs-visual`).boundingBox();
  if (!box) throw new Error(`${id} is not drawn`);
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x - 6, y - 6);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

/** Comes into an element by the Tab key, as somebody without a mouse does. */
async function tabInto(page: Page, element: Locator): Promise<void> {
  const isIn = () =>
    element.evaluate((it) => it.shadowRoot?.activeElement?.closest('table') instanceof HTMLElement);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await isIn()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not come there');
}

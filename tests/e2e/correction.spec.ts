import { expect, test, type Browser, type Page } from '@playwright/test';
import { markAll, openTask } from './officer-desk.ts';
import { acceptInvitation, person, signIn, type Person } from './people.ts';
import { startPortalServer, type PortalServer } from './portal-server.ts';
import { readSample } from './sample.ts';
import { becomeApplicant, sendApplication } from './send-application.ts';
import { look } from './watch-page.ts';

const password = 'kalimat pendek untuk uji';
const words = 'Alamat pada formulir berbeda dengan NIB. Sesuaikan, lalu kirim kembali.';

let server: PortalServer;

test.beforeEach(async () => {
  server = await startPortalServer('tests/e2e/mempawah-portal');
});

test.afterEach(async () => {
  await server.stop();
});

test('an application comes back, is put right by its applicant, and goes on to the archive', async ({
  browser,
}) => {
  // Five officers and an applicant, each in a browser of their own.
  test.slow();
  const sample = await readSample('sertifikat-standar', 'mempawah');
  const citizen = await person(browser, server.url);
  await becomeApplicant(citizen.page, 'siti@contoh.example', password);
  await citizen.page.goto('/ajukan.html');
  await citizen.page.getByRole('button', { name: /Ajukan izin ini: Sertifikat Standar/ }).click();
  const number = await sendApplication(citizen.page, sample);

  const front = await officer(browser, 'front-officer');
  const team = await officer(browser, 'technical-team');
  const licensing = await officer(browser, 'licensing-officer');
  const toValidation = async () => {
    await decide(front.page, number, /Memberikan informasi/, 'Tidak');
    await comeTo(team.page, number, /Melakukan verifikasi syarat/);
    await markAll(team.page);
    await choose(team.page, 'Lengkap');
  };

  await test.step('it is sent back, with words to the applicant', async () => {
    await toValidation();
    await comeTo(licensing.page, number, /validasi dokumen/);
    await licensing.page.getByRole('button', { name: /^Tetapkan: Dikembalikan/ }).click();
    const send = licensing.page.getByRole('button', { name: /^Ya, tetapkan Dikembalikan/ });
    await expect(send).toHaveAttribute('aria-disabled', 'true');
    await licensing.page.getByLabel('Catatan untuk pemohon').fill(words);
    await look(licensing.page, '80-sent-back');
    await send.click();
    await expect(licensing.page.getByText('Perlu perbaikan').first()).toBeVisible();
  });

  const { page } = citizen;
  await test.step('the applicant reads why, and puts it right', async () => {
    await page.goto('/status.html');
    await page.getByRole('button', { name: /^Lihat/ }).click();
    await expect(page.getByText(words)).toBeVisible();
    await look(page, '81-came-back');
    await page.getByRole('button', { name: 'Perbaiki permohonan' }).click();
    await expect(page.getByText(`Anda memperbaiki permohonan ${number}`)).toBeVisible();
    await expect(page.getByText(words)).toBeVisible();
    await look(page, '82-correcting');
    await page.locator('[id="/applicant/address/street"]').fill('Jalan Contoh Kenanga Nomor 17');
    const next = page.getByRole('button', { name: 'Simpan dan lanjut' });
    for (const stage of sample.permitType.stages) {
      await expect(page.getByRole('heading', { name: stage.title.id }).first()).toBeVisible();
      await next.click();
    }
    // The documents that were sent are there; none has to be sent again.
    await expect(page.getByText('Terunggah', { exact: true }).first()).toBeVisible();
    await next.click();
    for (const statement of sample.statements) {
      await page.locator(`[id="/statements/${statement}"]`).check();
    }
    await page.getByRole('button', { name: 'Kirim permohonan' }).click();
    await expect(page.getByText('Perbaikan permohonan Anda sudah terkirim')).toBeVisible();
    await expect(page.locator('.proof-facts .number dd')).toHaveText(number);
    await look(page, '83-corrected');
  });

  await test.step('the officers go on with what was put right', async () => {
    await toValidation();
    await comeTo(licensing.page, number, /validasi dokumen/);
    await expect(licensing.page.getByText('Jalan Contoh Kenanga Nomor 17').first()).toBeVisible();
    await choose(licensing.page, 'Valid');
    const head = await officer(browser, 'head-of-agency');
    await decide(head.page, number, /menandatangani/, 'Dokumen Sudah Sesuai');
    await comeTo(front.page, number, /sudah terbit/);
    await front.page.getByRole('button', { name: 'Selesaikan tugas' }).click();
    await done(front.page);
  });

  await test.step('the applicant fetches the permit, and the case ends in the archive', async () => {
    await page.goto('/status.html');
    await page.getByRole('button', { name: /^Lihat/ }).click();
    await expect(page.getByText('Yang diperbaiki: Jalan dan nomor sesuai KTP')).toBeVisible();
    await look(page, '84-own-step');
    await page.getByRole('button', { name: 'Sudah saya lakukan' }).click();
    await expect(page.getByText('Menunggu Anda')).toHaveCount(0);
    await comeTo(licensing.page, number, /Mengarsipkan/);
    await licensing.page.getByRole('button', { name: 'Selesaikan tugas' }).click();
    await done(licensing.page);
    await page.reload();
    await page.getByRole('button', { name: /^Lihat/ }).click();
    await expect(page.getByText('Proses berakhir')).toBeVisible();
  });

  for (const each of [citizen, front, team, licensing]) expect(each.watch.faults).toEqual([]);
});

/** An officer who has taken the invitation and signed in, at their desk. */
async function officer(browser: Browser, role: string): Promise<Person> {
  const who = await person(browser, server.url);
  const email = `${role}@mempawah.example`;
  await acceptInvitation(who.page, email, password);
  await who.page.goto('/petugas.html');
  await signIn(who.page, email, password);
  await expect(who.page.getByRole('button', { name: 'Keluar' })).toBeVisible();
  return who;
}

async function decide(page: Page, number: string, activity: RegExp, outcome: string) {
  await comeTo(page, number, activity);
  await choose(page, outcome);
}

async function choose(page: Page, outcome: string): Promise<void> {
  await page.getByRole('button', { name: `Tetapkan: ${outcome}`, exact: true }).click();
  await page.getByRole('button', { name: `Ya, tetapkan ${outcome}`, exact: true }).click();
  await done(page);
}

const done = (page: Page) => expect(page.locator('#done-title')).toBeVisible();

/** The desk asks for new tasks every half minute by itself; who comes to it sees them at once. */
async function comeTo(page: Page, number: string, activity: RegExp): Promise<void> {
  await page.reload();
  await openTask(page, number, activity);
}

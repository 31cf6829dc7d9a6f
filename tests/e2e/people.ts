import { expect, type Browser, type Page } from '@playwright/test';
import { watch, type Watch } from './watch-page.ts';

export interface Person {
  readonly page: Page;
  readonly watch: Watch;
  newTab(): Promise<Page>;
}

/** Somebody with a browser of their own: no cookies in common with others. */
export async function person(browser: Browser, baseURL: string): Promise<Person> {
  const context = await browser.newContext({
    baseURL,
    locale: 'id-ID',
    timezoneId: 'Asia/Makassar',
  });
  const page = await context.newPage();
  return { page, watch: await watch(page), newTab: () => context.newPage() };
}

/** Opens the newest mail to an address with a subject on the development page. */
export async function openMail(page: Page, to: string, subject: RegExp): Promise<void> {
  const mail = page.getByRole('listitem').filter({ hasText: to }).filter({ hasText: subject });
  await expect(async () => {
    await page.goto('/outbox');
    await expect(mail.first()).toBeVisible({ timeout: 500 });
  }).toPass();
  await mail.first().getByRole('link').click();
}

/** Confirms the sign-up on the page that its link leads to. */
export async function activate(page: Page, password: string): Promise<void> {
  await page.getByLabel('Kata sandi').fill(password);
  await page.getByRole('button', { name: 'Aktifkan akun' }).click();
  await expect(page.getByRole('heading', { name: 'Akun Anda sudah aktif' })).toBeVisible();
}

/** Takes the invitation of an officer and chooses a password. */
export async function acceptInvitation(page: Page, email: string, password: string): Promise<void> {
  await openMail(page, email, /undangan/i);
  await page
    .getByRole('link', { name: /\/activate\// })
    .first()
    .click();
  await page.getByLabel('Kata sandi').fill(password);
  await page.getByRole('button', { name: 'Simpan dan aktifkan' }).click();
  await expect(page.getByRole('heading', { name: 'Akun Anda sudah aktif' })).toBeVisible();
}

export async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Alamat surel (email)').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
}

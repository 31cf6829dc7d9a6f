import { expect, test, type Page } from '@playwright/test';
import { activate, openMail, signIn } from '../people.ts';
import { useExamples } from './examples.ts';
import { openHostPage } from './host-page.ts';

const password = 'kalimat pendek untuk uji';

/** Pages that show the wizard, by example. */
const pages = [
  { example: 'plain-html', path: '/' },
  { example: 'php-bootstrap3', path: '/' },
  { example: 'strict-csp', path: '/' },
  { example: 'odd-pages', path: '/form.html' },
  { example: 'odd-pages', path: '/shadow-root.html' },
  { example: 'odd-pages', path: '/two-versions.html' },
  { example: 'odd-pages', path: '/polluted.html' },
  { example: 'react', path: '/' },
  { example: 'vue', path: '/' },
  { example: 'angular', path: '/' },
];

const examples = useExamples();

for (const { example, path } of pages) {
  test(`${example}${path}: the wizard works, and the page is as it was`, async ({ browser }) => {
    const url = (await examples.open(example)) + path;
    const host = await openHostPage(browser, url);
    const { page } = host;
    const apply = page.getByRole('button', { name: /Ajukan izin ini: .*Reklame/ });
    await expect(apply).toBeVisible();
    await host.expectAsBefore();

    await page.getByLabel('Cari jenis izin').fill('papan');
    await page.getByLabel('Cari jenis izin').press('Enter');
    await expect(page.getByRole('button', { name: /Ajukan izin ini:/ })).toHaveCount(1);
    await apply.click();
    await expect(page.getByLabel('Alamat surel (email)').first()).toBeVisible();
    expect(page.url()).toBe(url);
    expect(host.watch.faults).toEqual([]);
  });
}

test('a form around an element sends its own fields and nothing else', async ({ browser }) => {
  const url = await examples.open('odd-pages');
  const { page } = await openHostPage(browser, `${url}/form.html`);
  await page.getByLabel('Cari jenis izin').fill('papan');
  const sent = await page.evaluate(() => [
    ...new FormData(document.querySelector('form')!).entries(),
  ]);
  expect(sent).toEqual([['nama', 'Wayan']]);
  await page.getByRole('button', { name: 'Kirim pengaduan' }).click();
  await expect(page).toHaveURL(`${url}/terkirim.html?nama=Wayan`);
});

test('on a page with polluted prototypes a draft is begun and kept', async ({ browser }) => {
  const url = await examples.open('odd-pages');
  const host = await openHostPage(browser, `${url}/polluted.html`);
  const { page } = host;
  await page.getByRole('button', { name: /Ajukan izin ini: .*Reklame/ }).click();
  await signUpAndIn(examples.alurUrl, page, 'polusi@contoh.example');
  const nik = page.locator('[id="/applicant/nik"]').first();
  await nik.fill('5171010101800001');
  await nik.blur();
  await expect(page.getByText(/^Tersimpan /)).toBeVisible();
  await page.reload();
  await expect(nik).toHaveValue('5171010101800001');
  expect(host.watch.faults).toEqual([]);
});

test('on another origin somebody signs up, signs in and stays signed in', async ({ browser }) => {
  const url = await examples.open('php-bootstrap3');
  const host = await openHostPage(browser, `${url}/status.php`);
  const { page } = host;
  await signUpAndIn(examples.alurUrl, page, 'ketut@contoh.example');
  await expect(page.getByText('Belum ada permohonan')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Belum ada permohonan')).toBeVisible();
  await page.getByRole('button', { name: 'Keluar' }).click();
  await expect(page.getByRole('button', { name: 'Masuk', exact: true })).toBeVisible();
  expect(host.watch.faults).toEqual([]);
});

test('an origin that the agency has not named is refused, calmly', async ({ browser }) => {
  const { page } = await openHostPage(browser, await examples.openStranger('plain-html'));
  await expect(page.getByText('Tidak tersambung ke layanan').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Coba lagi' })).toBeVisible();
});

async function signUpAndIn(alurUrl: string, page: Page, email: string): Promise<void> {
  await page.getByRole('button', { name: 'Daftar', exact: true }).click();
  await page.getByLabel('Alamat surel (email)').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Buat akun' }).click();
  await expect(page.getByText('Periksa surel Anda')).toBeVisible();
  const mail = await page.context().browser()!.newPage({ baseURL: alurUrl, locale: 'id-ID' });
  await openMail(mail, email, /aktif/i);
  await mail
    .getByRole('link', { name: /\/activate\// })
    .first()
    .click();
  await activate(mail, password);
  await mail.close();
  await page.getByRole('button', { name: 'Akun sudah aktif, masuk' }).click();
  await signIn(page, email, password);
}

import { expect, type Page } from '@playwright/test';
import { fillStage } from './fill-form.ts';
import { activate, openMail, signIn } from './people.ts';
import type { Sample } from './sample.ts';
import { uploadAll } from './upload-all.ts';

/** Signs somebody up and in, on the page of a portal that has their cases. */
export async function becomeApplicant(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/status.html');
  await page.getByRole('button', { name: 'Daftar', exact: true }).click();
  await page.getByLabel('Alamat surel (email)').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Buat akun' }).click();
  await expect(page.getByText('Periksa surel Anda')).toBeVisible();
  await openMail(page, email, /aktif/i);
  await page
    .getByRole('link', { name: /\/activate\// })
    .first()
    .click();
  await activate(page, password);
  await page.goto('/status.html');
  await signIn(page, email, password);
  await expect(page.getByText('Belum ada permohonan')).toBeVisible();
}

/**
 * Fills in and sends the application that the wizard is at.
 *
 * @returns its registration number
 */
export async function sendApplication(page: Page, sample: Sample): Promise<string> {
  for (const stage of sample.permitType.stages) {
    const title = page.getByRole('heading', { name: new RegExp(stage.title.id) });
    await expect(title.first()).toBeVisible();
    await fillStage(page, stage, sample.answers);
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  }
  await uploadAll(page, sample);
  await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  for (const statement of sample.statements) {
    await page.locator(`[id="/statements/${statement}"]`).check();
  }
  await page.getByRole('button', { name: 'Kirim permohonan' }).click();
  await expect(page.getByText('Permohonan Anda sudah terdaftar')).toBeVisible();
  return page.locator('.proof-facts .number dd').innerText();
}

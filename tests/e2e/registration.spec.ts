import { expect, test, type Locator, type Page } from '@playwright/test';
import { fillStage } from './fill-form.ts';
import { markAll, openTask } from './officer-desk.ts';
import { acceptInvitation, activate, openMail, person, signIn } from './people.ts';
import { startPortalServer, type PortalServer } from './portal-server.ts';
import { readSample } from './sample.ts';
import { uploadAll } from './upload-all.ts';
import { look } from './watch-page.ts';

const password = 'kalimat pendek untuk uji';

let server: PortalServer;

test.beforeEach(async () => {
  server = await startPortalServer();
});

test.afterEach(async () => {
  await server.stop();
});

test('a citizen registers, the CSO accepts, the case goes to the back office of the permit', async ({
  browser,
}) => {
  const sample = await readSample('reklame');
  const email = 'wayan@contoh.example';
  const citizen = await person(browser, server.url);
  const { page } = citizen;

  await test.step('I chooses the permit', async () => {
    await page.goto('/ajukan.html');
    await look(page, '01-choose');
    await page.getByLabel('Cari jenis izin').fill('papan');
    await page.getByRole('button', { name: /Ajukan izin ini: .*Reklame/ }).click();
  });

  await test.step('signs up, takes the activation mail, signs in, and goes on', async () => {
    await page.getByRole('button', { name: 'Daftar', exact: true }).click();
    await look(page, '02-sign-up');
    await page.getByLabel('Alamat surel (email)').fill(email);
    await page.getByLabel('Kata sandi', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Buat akun' }).click();
    await expect(page.getByText('Periksa surel Anda')).toBeVisible();
    await look(page, '03-check-mail');

    const mail = await citizen.newTab();
    await openMail(mail, email, /aktif/i);
    await mail
      .getByRole('link', { name: /\/activate\// })
      .first()
      .click();
    await mail.getByLabel('Kata sandi').fill('kata sandi yang keliru');
    await mail.getByRole('button', { name: 'Aktifkan akun' }).click();
    await expect(mail.getByRole('alert')).toContainText('berbeda dengan yang ditulis');
    await look(mail, '03-activate');
    await activate(mail, password);
    await mail.close();

    await page.getByRole('button', { name: 'Akun sudah aktif, masuk' }).click();
    await signIn(page, email, password);
  });

  for (const [index, stage] of sample.permitType.stages.entries()) {
    await test.step(`fills in ${stage.title.id}`, async () => {
      const title = page.getByRole('heading', { name: new RegExp(stage.title.id) });
      await expect(title.first()).toBeVisible();
      if (index === 0) {
        await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
        await expect(page.getByText('Ada yang perlu diperbaiki')).toBeVisible();
        await look(page, '04-errors');
      }
      await fillStage(page, stage, sample.answers);
      await expect(page.getByText(/^Tersimpan/).first()).toBeVisible();
      await look(page, `05-stage-${stage.id}`);
      if (index === 0) await reloadKeeps(page, '/applicant/fullName', 'I Made Contoh Wijaya');
      await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
    });
  }

  await test.step('goes back and forward, and everything is still there', async () => {
    await page.getByRole('button', { name: 'Kembali' }).click();
    await expect(page.locator('[id="/technical/advertiser"]')).toHaveValue('Kopi Contoh');
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  });

  await test.step('IV uploads the documents; wrong bytes are refused and the draft stays', async () => {
    const ktp = page.locator('[id="/documents/ktp"]');
    await ktp.setInputFiles({
      name: 'ktp.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from('MZ not a picture'),
    });
    await expect(page.getByText(/Belum terunggah: ktp.jpg/)).toBeVisible();
    await look(page, '06-wrong-file');
    await uploadAll(page, sample);
    await look(page, '07-documents');
    await page.getByRole('button', { name: 'Simpan dan lanjut' }).click();
  });

  await test.step('V states the truth of the data', async () => {
    for (const statement of sample.statements) {
      await page.locator(`[id="/statements/${statement}"]`).check();
    }
    await look(page, '08-statements');
    await page.getByRole('button', { name: 'Kirim permohonan' }).click();
  });

  const number = await test.step('VI gets the proof of registration with a QR code', async () => {
    await expect(page.getByText('Permohonan Anda sudah terdaftar')).toBeVisible();
    await expect(page.getByRole('img', { name: /Kode QR/ })).toBeVisible();
    await look(page, '09-proof');
    const text = await page.locator('.proof-facts .number dd').innerText();
    expect(text).toMatch(/^00001\/SIPON\//);
    return text;
  });

  const officer = await person(browser, server.url);
  await test.step('the CSO sees the case, and a back office does not', async () => {
    const other = await person(browser, server.url);
    await acceptInvitation(other.page, 'back-office-a@denpasar.example', password);
    await other.page.goto('/petugas.html');
    await signIn(other.page, 'back-office-a@denpasar.example', password);
    await expect(other.page.getByText('Tidak ada tugas').first()).toBeVisible();
    await expect(other.page.getByText(number)).toHaveCount(0);

    await acceptInvitation(officer.page, 'cso@denpasar.example', password);
    await officer.page.goto('/petugas.html');
    await signIn(officer.page, 'cso@denpasar.example', password);
    await expect(officer.page.getByText(number).first()).toBeVisible();
    await look(officer.page, '10-inbox');
  });

  await test.step('the CSO checks every item and accepts', async () => {
    await openTask(officer.page, number, /verifikasi/);
    await markAll(officer.page);
    await look(officer.page, '11-checklist');
    await officer.page.getByRole('button', { name: 'Tetapkan: Diterima' }).click();
    await look(officer.page, '12-confirm');
    await officer.page.getByRole('button', { name: 'Ya, tetapkan Diterima' }).click();
    await expect(officer.page.getByText('Keputusan ditetapkan: Diterima')).toBeVisible();
    await look(officer.page, '13-decided');
  });

  await test.step('the flowchart beside the task shows how far the case has come', async () => {
    await expect(markOf(officer.page, /verifikasi/)).toHaveText(/Selesai/);
    await expect(markOf(officer.page, /Mencetak berkas/)).toHaveText(/Sedang dikerjakan/);
    await expect(markOf(officer.page, /Menyerahkan seluruh berkas/)).toHaveText(/Menunggu/);
    await look(officer.page, '13-running-case');
  });

  await test.step('the applicant gets the mail "Diterima"', async () => {
    await openMail(page, email, /diterima/i);
    await expect(page.getByText(number).first()).toBeVisible();
  });

  await test.step('the CSO prints the whole file and the filing receipt, and hands over', async () => {
    await openTask(officer.page, number, /Mencetak berkas/);
    await officer.page.getByRole('button', { name: 'Cetak berkas permohonan' }).click();
    const link = officer.page.getByRole('link', { name: 'Unduh PDF' });
    await expect(link).toBeVisible();
    const download = officer.page.waitForEvent('download');
    await link.click();
    expect((await (await download).createReadStream()).readable).toBe(true);
    await look(officer.page, '14-print-file');
    await officer.page.getByRole('button', { name: 'Selesaikan tugas' }).click();
    await expect(officer.page.getByText('Tugas selesai').first()).toBeVisible();
    await expect(officer.page.getByRole('button', { name: /Cetak Tanda Terima/ })).toBeVisible();
    await look(officer.page, '15-receipt');
    await openTask(officer.page, number, /Menyerahkan seluruh berkas/);
    await officer.page.getByRole('button', { name: 'Selesaikan tugas' }).click();
    await expect(officer.page.getByText('Tugas selesai').first()).toBeVisible();
  });

  await test.step('the case is with the back office that the permit names', async () => {
    const { handledBy } = sample.permitType;
    const back = await person(browser, server.url);
    if (handledBy !== 'back-office-a') {
      await acceptInvitation(back.page, `${handledBy}@denpasar.example`, password);
    }
    await back.page.goto('/petugas.html');
    await signIn(back.page, `${handledBy}@denpasar.example`, password);
    await expect(back.page.getByText(number).first()).toBeVisible();
    expect(back.watch.faults).toEqual([]);
  });

  await test.step('the timeline tells the applicant where the case is', async () => {
    await page.goto('/status.html');
    await page.getByRole('button', { name: `Lihat permohonan ${number}` }).click();
    await expect(markOf(page, /Mencetak berkas/)).toHaveText(/Selesai/);
    await expect(page.getByText('Diterima').first()).toBeVisible();
    await look(page, '16-timeline');
  });

  expect(citizen.watch.faults).toEqual([]);
  expect(officer.watch.faults).toEqual([]);
});

test('a second permit, driven by its file alone: the CSO rejects, and the mail says why', async ({
  browser,
}) => {
  const sample = await readSample('sip-dokter');
  const email = 'made@contoh.example';
  const citizen = await person(browser, server.url);
  const { page } = citizen;

  await page.goto('/status.html');
  await page.getByRole('button', { name: 'Daftar', exact: true }).click();
  await page.getByLabel('Alamat surel (email)').fill(email);
  await page.getByLabel('Kata sandi', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Buat akun' }).click();
  await openMail(page, email, /aktif/i);
  await page
    .getByRole('link', { name: /\/activate\// })
    .first()
    .click();
  await activate(page, password);
  await page.goto('/status.html');
  await signIn(page, email, password);
  await expect(page.getByText('Belum ada permohonan')).toBeVisible();

  await page.goto('/ajukan.html');
  await page.getByRole('button', { name: /Ajukan izin ini: Surat Izin Praktik/ }).click();
  for (const stage of sample.permitType.stages) {
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
  const number = await page.locator('.proof-facts .number dd').innerText();

  const officer = await person(browser, server.url);
  await acceptInvitation(officer.page, 'cso@denpasar.example', password);
  await officer.page.goto('/petugas.html');
  await signIn(officer.page, 'cso@denpasar.example', password);
  await openTask(officer.page, number, /verifikasi/);
  await markAll(officer.page);
  await officer.page.getByRole('radio', { name: 'Tidak sesuai' }).first().check();
  const reason = officer.page.getByLabel('Alasan', { exact: true }).first();
  await reason.selectOption({ index: 1 });
  const said = await reason.locator('option:checked').innerText();
  await officer.page
    .getByLabel(/Catatan untuk pemohon/)
    .first()
    .fill('Foto ulang KTP di tempat yang terang.');
  await officer.page.getByRole('button', { name: 'Tetapkan: Ditolak' }).click();
  await officer.page.getByRole('button', { name: 'Ya, tetapkan Ditolak' }).click();
  await expect(officer.page.getByText('Keputusan ditetapkan: Ditolak')).toBeVisible();

  await openMail(page, email, /ditolak/i);
  await expect(page.getByText(said)).toBeVisible();
  await expect(page.getByText('Foto ulang KTP di tempat yang terang.')).toBeVisible();
  await page.goto('/status.html');
  await page.getByRole('button', { name: `Lihat permohonan ${number}` }).click();
  await expect(page.getByText('Ditolak').first()).toBeVisible();
  await expect(page.getByText('Foto ulang KTP di tempat yang terang.')).toBeVisible();
  expect(citizen.watch.faults).toEqual([]);
  expect(officer.watch.faults).toEqual([]);
});

async function reloadKeeps(page: Page, field: string, value: string): Promise<void> {
  await page.reload();
  await expect(page.locator(`[id="${field}"]`)).toHaveValue(value);
}

/** How the running case stands at a step of the flowchart on the page. */
function markOf(page: Page, activity: RegExp): Locator {
  return page
    .locator('alur-sop-flowchart')
    .getByRole('row')
    .filter({ hasText: activity })
    .locator('.badge .words')
    .first();
}

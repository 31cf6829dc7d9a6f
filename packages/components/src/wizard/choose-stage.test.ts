import { expect } from '@open-wc/testing';
import { citizen, closeServices, freshService, signInCitizen } from '../testing/denpasar.ts';
import { activateCitizen } from '../testing/denpasar.ts';
import { stubService } from '../testing/stub-service.ts';
import { agency } from '../testing/sample-pack.ts';
import { openWizard, type WizardDriver } from '../testing/wizard-driver.ts';

const search = async (wizard: WizardDriver, text: string) => {
  const input = wizard.field('search');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await wizard.element.updateComplete;
};

const titles = (wizard: WizardDriver) =>
  [...wizard.root.querySelectorAll('.permit h4')].map((one) => one.textContent.trim());

describe('the first stage', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(closeServices);

  it('shows the permits of the agency by category, each with time and fee', async () => {
    const wizard = await openWizard(await freshService());
    expect(wizard.heading).to.equal('Pilih jenis izin');
    const groups = [...wizard.root.querySelectorAll('.group h3')].map((one) => one.textContent);
    expect(groups).to.deep.equal(['Kesehatan', 'Reklame dan media luar ruang']);
    expect(wizard.text).to.include('3 hari kerja').and.include('Gratis');
    await expect(wizard.element).to.be.accessible();
  });

  it('says how many a search has found, and what to do when it is none', async () => {
    const wizard = await openWizard(await freshService());
    await search(wizard, 'ijin papan');
    expect(titles(wizard)).to.deep.equal(['Izin Penyelenggaraan Reklame']);
    expect(wizard.find('.search [role=status]').textContent).to.include('1 jenis izin ditemukan');
    await search(wizard, 'kapal');
    expect(wizard.text).to.include('Tidak ada jenis izin yang cocok');
    await expect(wizard.element).to.be.accessible();
    await wizard.press('Tampilkan semua');
    expect(titles(wizard)).to.have.length(2);
  });

  it('speaks English to who asks for it', async () => {
    const wizard = await openWizard(await freshService(), { language: 'en' });
    expect(wizard.heading).to.equal('Choose the permit');
    expect(titles(wizard)).to.include('Advertising Permit');
  });

  it('says so when there is nothing to apply for', async () => {
    const wizard = await openWizard(
      stubService({
        session: async () => undefined,
        agency: async () => agency,
        permitTypes: async () => [],
      }),
    );
    expect(wizard.text).to.include('Belum ada jenis izin');
    await expect(wizard.element).to.be.accessible();
  });

  it('asks who is not signed in to do so, and goes on with what was chosen', async () => {
    const service = await freshService();
    await activateCitizen(service);
    const wizard = await openWizard(service);
    await wizard.press('Ajukan izin ini: Izin Penyelenggaraan Reklame');
    await wizard.stage('Masuk untuk melanjutkan');
    const account = wizard.find('alur-account');
    await wizard.until(() => Boolean(account.shadowRoot?.querySelector('form')), 'the form');
    await expect(wizard.element).to.be.accessible();
    const inner = account.shadowRoot!;
    inner.querySelector<HTMLInputElement>('#email')!.value = citizen.email;
    inner.querySelector<HTMLInputElement>('#password')!.value = citizen.password;
    inner.querySelector('form')!.requestSubmit();
    await wizard.stage('Data pemohon');
    expect(wizard.text).to.include('Izin Penyelenggaraan Reklame');
    expect(await service.drafts(), 'told twice, it begins one draft').to.have.length(1);
  });

  it('goes straight to the form of the permit that the page names', async () => {
    const service = await freshService();
    await signInCitizen(service);
    const wizard = await openWizard(service, { permitType: 'reklame' });
    expect(wizard.heading).to.equal('Data pemohon');
  });

  it('offers what was begun, to go on with or to delete', async () => {
    const service = await freshService();
    await signInCitizen(service);
    await service.createDraft('reklame');
    const kept = await service.createDraft('sip-dokter');
    const wizard = await openWizard(service);
    expect(wizard.root.querySelectorAll('.draft')).to.have.length(2);
    await wizard.press('Hapus: Izin Penyelenggaraan Reklame');
    expect(wizard.text).to.include('Hapus permohonan ini beserta dokumennya?');
    await expect(wizard.element).to.be.accessible();
    await wizard.press('Ya, hapus');
    await wizard.until(() => wizard.root.querySelectorAll('.draft').length === 1, 'one draft left');
    expect((await service.drafts()).map(({ id }) => id)).to.deep.equal([kept.id]);
    await wizard.press('Lanjutkan: Surat Izin Praktik');
    await wizard.stage('Data pemohon');
  });
});

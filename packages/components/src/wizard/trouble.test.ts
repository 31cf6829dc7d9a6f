import { sampleFile } from '@alur/client/contract/sample-files.js';
import { ServiceError } from '@alur/client/permit-service.js';
import { expect } from '@open-wc/testing';
import { cuttable } from '../testing/cuttable-service.ts';
import {
  citizen,
  closeServices,
  denpasar,
  freshService,
  signInCitizen,
} from '../testing/denpasar.ts';
import { offline, stubService } from '../testing/stub-service.ts';
import { openWizard, placeWizard, reload, type WizardDriver } from '../testing/wizard-driver.ts';

const permitType = 'reklame';
const name = '/applicant/fullName';

async function begin() {
  const real = await freshService();
  await signInCitizen(real);
  const { cut, service } = cuttable(real);
  return { real, cut, service, wizard: await openWizard(service, { permitType }) };
}

const unsaved = (wizard: WizardDriver) =>
  wizard.until(() => wizard.has('.save.unsaved'), 'that it is not saved');

describe('the wizard in trouble', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(closeServices);

  it('shows that it is loading', async () => {
    const never = new Promise<never>(() => undefined);
    const wizard = await placeWizard(stubService({ session: () => never, agency: () => never }));
    expect(wizard.find('.loading').textContent).to.include('Memuat formulir…');
    await expect(wizard.element).to.be.accessible();
  });

  for (const call of ['session', 'agency', 'permitTypes'] as const)
    it(`says so when it cannot load the ${call}, and loads when it is asked again`, async () => {
      const { cut, service } = cuttable(await freshService());
      cut.set(call, offline());
      const wizard = await openWizard(service);
      expect(wizard.heading).to.equal('Formulir belum dapat dibuka');
      expect(wizard.text).to.include('Tidak ada sambungan internet');
      await expect(wizard.element).to.be.accessible();
      cut.clear();
      await wizard.press('Coba lagi');
      await wizard.stage('Pilih jenis izin');
    });

  it('keeps what is typed without a connection, and says so aloud', async () => {
    const { cut, wizard, service, real } = await begin();
    cut.set('saveDraft', offline());
    await wizard.enter(name, 'Sari Dewi');
    await unsaved(wizard);
    expect(wizard.find('[role=status]').textContent).to.include('koneksi terputus');
    await expect(wizard.element).to.be.accessible();
    // The window is closed and opened again, still without a connection to save over.
    const again = await reload(wizard, service, { permitType });
    expect(again.field(name).value).to.equal('Sari Dewi');
    cut.clear();
    window.dispatchEvent(new Event('online'));
    await again.saved();
    const [draft] = await real.drafts();
    expect(draft?.answers).to.deep.equal({ applicant: { fullName: 'Sari Dewi' } });
  });

  it('puts together what was typed in two windows', async () => {
    const { wizard, real } = await begin();
    const [draft] = await real.drafts();
    const change = { answers: { applicant: { npwpd: 'P.1' } }, statements: [], stage: 'applicant' };
    await real.saveDraft(draft!.id, change, draft!.version);
    await wizard.enter(name, 'Sari');
    await wizard.until(() => wizard.text.includes('diubah di jendela lain'), 'the notice');
    expect(wizard.field('/applicant/npwpd').value).to.equal('P.1');
    expect(wizard.field(name).value).to.equal('Sari');
    await expect(wizard.element).to.be.accessible();
    await wizard.press('Tutup');
    expect(wizard.text).not.to.include('diubah di jendela lain');
  });

  it('asks to sign in again when the session has ended, and goes on where it was', async () => {
    const { wizard, real } = await begin();
    await real.signOut();
    await wizard.enter(name, 'Sari');
    await wizard.stage('Anda perlu masuk kembali');
    const account = wizard.find('alur-account');
    await wizard.until(() => Boolean(account.shadowRoot?.querySelector('form')), 'the form');
    await expect(wizard.element).to.be.accessible();
    const inner = account.shadowRoot!;
    inner.querySelector<HTMLInputElement>('#email')!.value = citizen.email;
    inner.querySelector<HTMLInputElement>('#password')!.value = citizen.password;
    inner.querySelector('form')!.requestSubmit();
    await wizard.stage('Data pemohon');
    expect(wizard.field(name).value).to.equal('Sari');
    await wizard.saved();
    expect((await real.drafts())[0]?.answers).to.deep.equal({ applicant: { fullName: 'Sari' } });
  });

  it('asks to sign in again when the session ends just before sending', async () => {
    const { real, cut, service } = await begin();
    const { permitTypes, samples } = await denpasar();
    const [draft] = await real.drafts();
    const change = { answers: samples[permitType]!, stage: 'statements' };
    const { documents, statements } = permitTypes.find(({ id }) => id === permitType)!;
    for (const one of documents) await real.uploadDocument(draft!.id, one.id, sampleFile(one));
    const ticked = statements.map(({ id }) => id);
    await real.saveDraft(
      draft!.id,
      { ...change, statements: ticked },
      (await real.drafts())[0]!.version,
    );
    const wizard = await openWizard(service, { draft: draft!.id });
    await wizard.until(() => wizard.has('.review'), 'the review');
    cut.set('submit', new ServiceError('unauthenticated', { id: 'Sesi berakhir.', en: 'Ended.' }));
    await wizard.press('Kirim permohonan');
    await wizard.stage('Anda perlu masuk kembali');
  });

  it('forgets what the tab had open when that is no longer there', async () => {
    const { wizard, real, service } = await begin();
    await wizard.enter(name, 'Sari');
    await wizard.saved();
    await real.deleteDraft((await real.drafts())[0]!.id);
    const again = await reload(wizard, service);
    expect(again.heading).to.equal('Pilih jenis izin');
  });

  it('offers a new application for entries whose draft is gone', async () => {
    const { wizard, real } = await begin();
    await real.deleteDraft((await real.drafts())[0]!.id);
    await wizard.enter(name, 'Sari');
    await wizard.until(() => wizard.text.includes('tidak ditemukan lagi'), 'the notice');
    await expect(wizard.element).to.be.accessible();
    await wizard.press('Simpan isian sebagai permohonan baru');
    await wizard.saved();
    expect((await real.drafts())[0]?.answers).to.deep.equal({ applicant: { fullName: 'Sari' } });
  });

  it('does not show one person the form of another', async () => {
    const { wizard, real } = await begin();
    await wizard.enter(name, 'Sari');
    const other = { email: 'lain@contoh.example', password: 'kata sandi orang lain' };
    await real.signOut();
    await real.signUp(other);
    const link = (await real.mails()).at(-1)?.facts['link'] ?? '';
    await real.activate(link.slice(link.lastIndexOf('/') + 1), other.password);
    await real.signIn(other.email, other.password);
    wizard.element.dispatchEvent(
      new Event('alur-session-change', { bubbles: true, composed: true }),
    );
    await wizard.stage('Pilih jenis izin');
    expect(wizard.text).not.to.include('Sari');
    expect(wizard.has('.draft')).to.equal(false);
  });
});

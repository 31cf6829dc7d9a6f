import { expect, oneEvent } from '@open-wc/testing';
import type { InBrowserPermitService } from '@alur/client/in-browser/in-browser-permit-service.js';
import { closeServices, denpasar, freshService, signInCitizen } from '../testing/denpasar.ts';
import { openWizard, reload, type WizardDriver } from '../testing/wizard-driver.ts';
import { StageChangeEvent } from './stage-change-event.ts';

const permitType = 'reklame';

/** A citizen in front of the first questions. */
async function begin(): Promise<{ service: InBrowserPermitService; wizard: WizardDriver }> {
  const service = await freshService();
  await signInCitizen(service);
  return { service, wizard: await openWizard(service, { permitType }) };
}

/** A draft with all answers, at its first stage. */
async function beginComplete() {
  const service = await freshService();
  await signInCitizen(service);
  const { id, version } = await service.createDraft(permitType);
  const answers = (await denpasar()).samples[permitType]!;
  await service.saveDraft(id, { answers, statements: [], stage: 'applicant' }, version);
  return { service, wizard: await openWizard(service, { draft: id }) };
}

describe('a stage of questions', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(closeServices);

  it('says where one is, and is accessible', async () => {
    const { wizard } = await begin();
    expect(wizard.find('.place').textContent).to.equal('Tahap II dari VI');
    expect(wizard.find('.wide [aria-current=step]').textContent).to.include('Data pemohon');
    await expect(wizard.element).to.be.accessible();
  });

  it('shows and hides what hangs on an answer', async () => {
    const { wizard } = await begin();
    expect(wizard.has("[id='/applicant/companyName']")).to.equal(false);
    await wizard.tick('/applicant/applicantKind:1');
    expect(wizard.has("[id='/applicant/companyName']")).to.equal(true);
  });

  it('lists all that is missing, takes the focus there, and leads to each field', async () => {
    const { wizard } = await begin();
    await wizard.press('Simpan dan lanjut');
    expect(wizard.focus).to.equal(wizard.find('.summary'));
    expect(wizard.find('.summary').textContent).to.include('“NIK” belum diisi.');
    expect(wizard.field('/applicant/nik').getAttribute('aria-invalid')).to.equal('true');
    await expect(wizard.element).to.be.accessible();
    await wizard.press('“NIK” belum diisi.');
    expect(wizard.focus).to.equal(wizard.field('/applicant/nik'));
  });

  it('ticks off in the list what has been mended', async () => {
    const { wizard } = await begin();
    await wizard.press('Simpan dan lanjut');
    await wizard.enter('/applicant/nik', '5171034107900001');
    const item = [...wizard.root.querySelectorAll('.summary li')].find((one) =>
      one.textContent.includes('NIK'),
    );
    expect(item?.textContent).to.include('sudah diperbaiki');
    await expect(wizard.element).to.be.accessible();
  });

  it('says what is wrong with a field when it is left, also aloud', async () => {
    const { wizard } = await begin();
    await wizard.enter('/applicant/nik', '5171');
    expect(wizard.field('/applicant/nik').getAttribute('aria-invalid')).to.equal('true');
    expect(wizard.find('[role=status]').textContent).to.include('“NIK” harus 16 angka');
  });

  it('goes on, tells the page, and puts the focus on the new heading', async () => {
    const { wizard } = await beginComplete();
    const told = oneEvent(
      wizard.element,
      StageChangeEvent.type,
    ) as unknown as Promise<StageChangeEvent>;
    await wizard.press('Simpan dan lanjut');
    expect(await told).to.include({ stage: 'technical', numeral: 'III' });
    await wizard.stage('Data teknis permohonan');
    expect(wizard.focus).to.equal(wizard.find('#heading'));
    await expect(wizard.element).to.be.accessible();
  });

  it('keeps what was entered on the way back and forward', async () => {
    const { wizard } = await beginComplete();
    await wizard.press('Simpan dan lanjut');
    await wizard.stage('Data teknis permohonan');
    await wizard.enter('/technical/advertiser', 'Kopi Lain');
    await wizard.press('Kembali');
    await wizard.stage('Data pemohon');
    expect(wizard.field('/applicant/fullName').value).to.equal('I Made Contoh Wijaya');
    wizard.find('.wide li:nth-child(3) button').click();
    await wizard.stage('Data teknis permohonan');
    expect(wizard.field('/technical/advertiser').value).to.equal('Kopi Lain');
  });

  it('saves every change, and a reload comes back to the same place', async () => {
    const { service, wizard } = await beginComplete();
    await wizard.press('Simpan dan lanjut');
    await wizard.stage('Data teknis permohonan');
    await wizard.enter('/technical/advertiser', 'Kopi Lain');
    await wizard.saved();
    const again = await reload(wizard, service);
    expect(again.heading).to.equal('Data teknis permohonan');
    expect(again.field('/technical/advertiser').value).to.equal('Kopi Lain');
  });

  it('keeps a wrong and a half typed answer, too', async () => {
    const { service, wizard } = await begin();
    await wizard.enter('/applicant/nik', '5171');
    await wizard.saved();
    const again = await reload(wizard, service, { permitType });
    expect(again.field('/applicant/nik').value).to.equal('5171');
    expect(await service.drafts()).to.have.length(1);
  });

  it('goes back from the first questions to the choice, and the draft stays', async () => {
    const { wizard } = await begin();
    await wizard.enter('/applicant/fullName', 'Sari');
    await wizard.press('Kembali');
    await wizard.stage('Pilih jenis izin');
    await wizard.press('Lanjutkan: Izin Penyelenggaraan Reklame');
    await wizard.stage('Data pemohon');
    expect(wizard.field('/applicant/fullName').value).to.equal('Sari');
  });
});

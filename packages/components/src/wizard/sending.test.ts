import { sampleFile } from '@alur/client/contract/sample-files.js';
import { expect, oneEvent } from '@open-wc/testing';
import { cuttable } from '../testing/cuttable-service.ts';
import { closeServices, denpasar, freshService, signInCitizen } from '../testing/denpasar.ts';
import { recordPrints } from '../testing/record-prints.ts';
import { offline } from '../testing/stub-service.ts';
import { openWizard, reload, type WizardDriver } from '../testing/wizard-driver.ts';
import { SubmittedEvent } from './submitted-event.ts';

/** A citizen with everything answered and uploaded, in front of the statements. */
async function beginAtStatements(permitType = 'reklame') {
  const real = await freshService();
  const { cut, service } = cuttable(real);
  await signInCitizen(real);
  const { permitTypes, samples } = await denpasar();
  const permit = permitTypes.find((one) => one.id === permitType)!;
  const { id, version } = await service.createDraft(permitType);
  const answers = samples[permitType]!;
  await service.saveDraft(id, { answers, statements: [], stage: 'statements' }, version);
  for (const requirement of permit.documents) {
    await service.uploadDocument(id, requirement.id, sampleFile(requirement, requirement.id));
  }
  const wizard = await openWizard(service, { draft: id });
  await wizard.until(() => wizard.has('.review'), 'the review');
  return { cut, service, wizard, permit };
}

async function send(wizard: WizardDriver, statements: readonly { id: string }[]): Promise<void> {
  for (const { id } of statements) await wizard.tick(`/statements/${id}`);
  await wizard.press('Kirim permohonan');
  await wizard.until(() => wizard.has('.proof'), 'the proof');
}

describe('sending an application', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(closeServices);

  it('shows everything once more, in words', async () => {
    const { wizard } = await beginAtStatements();
    const review = wizard.find('.review').textContent;
    expect(review).to.include('I Made Contoh Wijaya');
    expect(review).to.include('Rp 125.000.000');
    expect(review).to.include('1 Februari 2027');
    expect(review).to.include('ktp.pdf');
    await expect(wizard.element).to.be.accessible();
  });

  it('leads back to a stage to change it', async () => {
    const { wizard } = await beginAtStatements();
    await wizard.press('Ubah: Data teknis permohonan');
    await wizard.stage('Data teknis permohonan');
  });

  it('waits for every statement', async () => {
    const { wizard } = await beginAtStatements();
    await wizard.press('Kirim permohonan');
    await wizard.until(() => wizard.has('.summary'), 'the summary');
    expect(wizard.find('.summary').textContent).to.include('Setujui pernyataan “Saya menyatakan');
    await expect(wizard.element).to.be.accessible();
  });

  it('leads to a wrong answer at an earlier stage', async () => {
    const { wizard, permit } = await beginAtStatements();
    await wizard.press('Ubah: Data pemohon');
    await wizard.stage('Data pemohon');
    await wizard.enter('/applicant/nik', '5171');
    wizard.find('.wide li:nth-child(5) button').click();
    await wizard.stage('Pernyataan kebenaran');
    for (const { id } of permit.statements) await wizard.tick(`/statements/${id}`);
    await wizard.press('Kirim permohonan');
    await wizard.until(() => wizard.has('.summary'), 'the summary');
    await wizard.press('“NIK” harus 16 angka');
    await wizard.stage('Data pemohon');
    await wizard.until(() => wizard.focus === wizard.field('/applicant/nik'), 'the focus');
    expect(wizard.field('/applicant/nik').getAttribute('aria-invalid')).to.equal('true');
  });

  it('tells why it could not be sent, and keeps everything', async () => {
    const { cut, wizard, permit, service } = await beginAtStatements();
    cut.set('submit', offline());
    for (const { id } of permit.statements) await wizard.tick(`/statements/${id}`);
    await wizard.press('Kirim permohonan');
    await wizard.until(() => wizard.text.includes('Tidak ada sambungan internet'), 'the reason');
    await expect(wizard.element).to.be.accessible();
    expect(await service.drafts()).to.have.length(1);
    cut.clear();
    await wizard.press('Kirim permohonan');
    await wizard.until(() => wizard.has('.proof'), 'the proof');
  });

  it('ends with the proof: number, code, and what happens next', async () => {
    const { wizard, permit, service } = await beginAtStatements();
    const told = oneEvent(
      wizard.element,
      SubmittedEvent.type,
    ) as unknown as Promise<SubmittedEvent>;
    await send(wizard, permit.statements);
    const [sent] = await service.cases();
    expect(await told).to.include({ case: sent!.id, registrationNumber: sent!.registrationNumber });
    expect(wizard.heading).to.equal('Bukti registrasi');
    expect(wizard.find('.number dd').textContent).to.equal(sent!.registrationNumber);
    expect(wizard.has('svg.qr')).to.equal(true);
    await expect(wizard.element).to.be.accessible();
  });

  it('prints the proof', async () => {
    const prints = recordPrints();
    const { wizard, permit } = await beginAtStatements();
    await send(wizard, permit.statements);
    await wizard.press('Cetak bukti registrasi');
    await wizard.until(() => prints.pages.length === 1, 'the print');
    expect(prints.pages[0]!.text).to.include(wizard.find('.number dd').textContent);
    prints.stop();
  });

  it('comes back to the proof after a reload, and leaves it for another application', async () => {
    const { wizard, permit, service } = await beginAtStatements();
    await send(wizard, permit.statements);
    const again = await reload(wizard, service);
    await again.until(() => again.has('.proof'), 'the proof');
    await again.press('Ajukan izin lain');
    await again.stage('Pilih jenis izin');
    expect(await service.drafts()).to.deep.equal([]);
  });

  it('is the same for the other permit, which only its file makes different', async () => {
    const { wizard, permit } = await beginAtStatements('sip-dokter');
    await send(wizard, permit.statements);
    expect(wizard.text).to.include('Surat Izin Praktik');
  });
});

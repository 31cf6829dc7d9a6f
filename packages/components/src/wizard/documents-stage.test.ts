import { badFiles, sampleFile } from '@alur/client/contract/sample-files.js';
import { expect } from '@open-wc/testing';
import { closeServices, denpasar, freshService, signInCitizen } from '../testing/denpasar.ts';
import { openWizard } from '../testing/wizard-driver.ts';

/** A citizen who has answered everything, in front of the documents. */
async function beginAtDocuments(permitType = 'reklame') {
  const service = await freshService();
  await signInCitizen(service);
  const { permitTypes, samples } = await denpasar();
  const { id, version } = await service.createDraft(permitType);
  const answers = samples[permitType]!;
  await service.saveDraft(id, { answers, statements: [], stage: 'documents' }, version);
  const wizard = await openWizard(service, { draft: id });
  await wizard.until(() => wizard.has('.documents'), 'the documents');
  const { documents } = permitTypes.find((one) => one.id === permitType)!;
  const requirement = (name: string) => documents.find((one) => one.id === name)!;
  return {
    service,
    wizard,
    id,
    requirement,
    card: (name: string) => wizard.find(`[data-document=${name}]`),
  };
}

describe('the stage of documents', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(closeServices);

  it('says of each document what is needed and what may be sent', async () => {
    const { wizard, card } = await beginAtDocuments();
    expect(card('ktp').textContent)
      .to.include('Wajib')
      .and.match(/PDF, JPEG atau PNG, paling besar 2 MB/);
    expect(card('power-of-attorney').textContent, 'the sample has a representative').to.include(
      'Wajib',
    );
    await expect(wizard.element).to.be.accessible();
  });

  it('takes a file, says so aloud, and counts it', async () => {
    const { wizard, card, service, id, requirement } = await beginAtDocuments();
    await wizard.upload('ktp', sampleFile(requirement('ktp'), 'ktp-sari'));
    await wizard.until(() => card('ktp').textContent.includes('Terunggah'), 'the upload');
    expect(card('ktp').textContent).to.include('ktp-sari.pdf');
    expect(wizard.find('[role=status]').textContent).to.include('sudah terunggah');
    expect(wizard.find('.tally').textContent).to.include('1 dari 10');
    expect((await service.draft(id)).documents).to.have.length(1);
    await expect(wizard.element).to.be.accessible();
  });

  it('refuses the wrong bytes under a right name, with what to do', async () => {
    const { wizard, card, service, id, requirement } = await beginAtDocuments();
    await wizard.upload('ktp', badFiles(requirement('ktp'))[1].file);
    await wizard.until(() => card('ktp').textContent.includes('Belum terunggah'), 'the refusal');
    expect(card('ktp').textContent).to.include('Simpan atau pindai dokumen sebagai');
    expect((await service.draft(id)).documents).to.deep.equal([]);
    await expect(wizard.element).to.be.accessible();
  });

  it('takes a file that is dropped on the card', async () => {
    const { wizard, card, requirement } = await beginAtDocuments();
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(sampleFile(requirement('ktp')));
    card('ktp').dispatchEvent(
      new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
    );
    await wizard.until(() => card('ktp').textContent.includes('Terunggah'), 'the upload');
  });

  it('replaces and removes a file', async () => {
    const { wizard, card, service, id, requirement } = await beginAtDocuments();
    await wizard.upload('ktp', sampleFile(requirement('ktp'), 'satu'));
    const isStored = (name: string) =>
      card('ktp').querySelector('.stored')?.textContent.includes(name) === true;
    await wizard.until(() => isStored('satu.pdf'), 'the first');
    await wizard.upload('ktp', sampleFile(requirement('ktp'), 'dua'));
    await wizard.until(() => isStored('dua.pdf'), 'the second');
    expect((await service.draft(id)).documents.map(({ fileName }) => fileName)).to.deep.equal([
      'dua.pdf',
    ]);
    await wizard.press('Hapus: KTP pemohon');
    await wizard.until(() => !card('ktp').textContent.includes('Terunggah'), 'removed');
    expect((await service.draft(id)).documents).to.deep.equal([]);
  });

  it('names what is missing, and lets go of it when it is there', async () => {
    const { wizard, requirement } = await beginAtDocuments();
    await wizard.press('Simpan dan lanjut');
    expect(wizard.focus).to.equal(wizard.find('.summary'));
    const items = () => [...wizard.root.querySelectorAll('.summary li')];
    expect(items()[0]?.textContent).to.include('Dokumen “KTP pemohon');
    await expect(wizard.element).to.be.accessible();
    items()[0]?.querySelector('button')?.click();
    await wizard.element.updateComplete;
    await wizard.until(
      () => wizard.focus === wizard.field('/documents/ktp'),
      'the focus on the file',
    );
    await wizard.upload('ktp', sampleFile(requirement('ktp')));
    await wizard.until(() => items()[0]!.textContent.includes('sudah diperbaiki'), 'ticked off');
  });
});

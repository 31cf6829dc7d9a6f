import { sampleFile } from '@alur/client/contract/sample-files.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import { expect } from '@open-wc/testing';
import { closeServices, denpasar, freshService, signInCitizen } from '../testing/denpasar.ts';
import { openWizard } from '../testing/wizard-driver.ts';

const permitType = 'reklame';

/** Other words, a document that is gone and one that is new; of the answers one has no place. */
function renewed(old: PermitType): PermitType {
  const [applicant, ...others] = old.stages;
  const { fullName: _gone, ...properties } = applicant!.data.properties;
  const required = applicant!.data.required!.filter((name) => name !== 'fullName');
  const [first, ...documents] = old.documents;
  const [statement, ...statements] = old.statements;
  return {
    ...old,
    revision: old.revision + 1,
    stages: [
      {
        ...applicant!,
        data: { type: 'object', properties, required },
        texts: {
          ...applicant!.texts,
          '/nik': { label: { id: 'Nomor KTP-el', en: 'Identity card number' } },
        },
      },
      ...others,
    ],
    documents: [
      ...documents,
      { ...first!, id: 'surat-baru', title: { id: 'Surat baru', en: 'New letter' } },
    ],
    statements: [{ ...statement!, text: { id: 'Saya bersedia.', en: 'I agree.' } }, ...statements],
  };
}

/** A draft that is ready to be sent on the old form, and the service that knows the new one. */
async function outdated(stage = 'applicant') {
  const database = `alur-test-${crypto.randomUUID()}`;
  const before = await freshService(database);
  await signInCitizen(before);
  const { permitTypes, samples } = await denpasar();
  const old = permitTypes.find(({ id }) => id === permitType)!;
  const { id } = await before.createDraft(permitType);
  for (const one of old.documents) await before.uploadDocument(id, one.id, sampleFile(one));
  const { version } = await before.draft(id);
  const statements = old.statements.map((one) => one.id);
  await before.saveDraft(id, { answers: samples[permitType]!, statements, stage }, version);
  const types = permitTypes.map((one) => (one === old ? renewed(old) : one));
  const service = await freshService(database, { permitTypes: types });
  return { id, before, service, old };
}

const move = 'Pindah ke formulir baru';

describe('the wizard on a form that was renewed', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(closeServices);

  it('offers the new form, moves the draft, and says what to look at and what was kept', async () => {
    const { id, service } = await outdated();
    const wizard = await openWizard(service, { draft: id });
    await wizard.until(() => wizard.text.includes('sudah diperbarui'), 'the offer');
    await expect(wizard.element).to.be.accessible();
    await wizard.press(move);
    await wizard.until(() => wizard.text.includes('sudah di formulir baru'), 'that it has moved');
    expect((await service.draft(id)).newerRevision).to.equal(undefined);
    const asked = [...wizard.root.querySelectorAll('.renewal li')].map((item) =>
      item.textContent.replace(/\s+/g, ' ').trim(),
    );
    expect(asked).to.deep.equal([
      'Nomor KTP-el — pertanyaannya berubah, periksa isian Anda',
      'Surat baru — baru diminta',
      'Pernyataan “Saya bersedia.” — berubah, isi kembali',
    ]);
    const aside = wizard.find('.kept-aside') as HTMLDetailsElement;
    expect(aside.textContent).to.include('tidak diminta lagi (2)');
    aside.open = true;
    const { samples } = await denpasar();
    expect(aside.textContent).to.include(samples[permitType]!['applicant']!['fullName']);
    await expect(wizard.element).to.be.accessible();

    await wizard.press('Surat baru');
    await wizard.stage('Unggah persyaratan');
    expect(wizard.focus?.id).to.equal('/documents/surat-baru');
    await wizard.press('Tutup');
    expect(wizard.has('.renewal')).to.equal(false);
    expect(wizard.has('.kept-aside')).to.equal(true);
  });

  it('takes along what was typed a moment before', async () => {
    const { id, service } = await outdated();
    const wizard = await openWizard(service, { draft: id });
    await wizard.until(() => wizard.has('.renewal'), 'the offer');
    await wizard.enter('/applicant/npwpd', 'P.1');
    await wizard.press(move);
    await wizard.until(() => wizard.text.includes('sudah di formulir baru'), 'that it has moved');
    expect(wizard.field('/applicant/npwpd').value).to.equal('P.1');
    expect((await service.draft(id)).answers['applicant']?.['npwpd']).to.equal('P.1');
  });

  it('says so when the form was renewed just before sending', async () => {
    const { id, before, service } = await outdated('statements');
    let isRenewed = false;
    const window = new Proxy(before, {
      get: (target, name) => {
        const on = isRenewed ? service : target;
        const method: unknown = Reflect.get(on, name);
        return typeof method === 'function'
          ? (...args: unknown[]): unknown => Reflect.apply(method, on, args)
          : method;
      },
    });
    const wizard = await openWizard(window, { draft: id });
    await wizard.until(() => wizard.has('.review'), 'the review');
    expect(wizard.has('.renewal')).to.equal(false);
    isRenewed = true;
    await wizard.press('Kirim permohonan');
    await wizard.until(() => wizard.has('.renewal'), 'the offer');
    expect(wizard.text).to.include('Formulir izin ini sudah diperbarui sejak Anda mulai mengisi');
    await expect(wizard.element).to.be.accessible();
    await wizard.press(move);
    await wizard.until(() => wizard.text.includes('sudah di formulir baru'), 'that it has moved');
  });

  it('opens the draft anew when another window has moved it', async () => {
    const { id, before, service } = await outdated();
    const wizard = await openWizard(before, { draft: id });
    const { version } = await service.draft(id);
    await service.moveDraft(id, version);
    await wizard.enter('/applicant/npwpd', 'P.2');
    await wizard.until(() => wizard.text.includes('Nomor KTP-el'), 'the new form');
    await wizard.saved();
    expect((await service.draft(id)).answers['applicant']?.['npwpd']).to.equal('P.2');
    expect(wizard.find('.kept-aside').textContent).to.include('(2)');
  });
});

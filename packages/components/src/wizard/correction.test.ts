import { cameBack } from '@alur/client/contract/correction-steps.js';
import { sampleFile } from '@alur/client/contract/sample-files.js';
import { sampleType } from '@alur/client/contract/steps.js';
import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import { mempawahDesk } from '../testing/agency-desk.ts';
import { openWizard } from '../testing/wizard-driver.ts';
import { AlurCaseTimeline } from '../timeline/case-timeline.ts';

define(AlurCaseTimeline);

describe('the wizard on an application that came back', function () {
  this.timeout(30_000);
  beforeEach(() => sessionStorage.clear());

  it('shows all that was sent, and sends it again under its number', async () => {
    const harness = await mempawahDesk();
    const { applicant, officer, view, task } = await cameBack(harness);
    const { id: draft } = await applicant.correct(task.id);
    const wizard = await openWizard(applicant, { draft });
    await wizard.until(() => wizard.text.includes('Anda memperbaiki'), 'the notice');
    expect(wizard.text).to.include(view.registrationNumber);
    await expect(wizard.element).to.be.accessible();

    const type = await sampleType(harness, applicant);
    const [first] = type.documents;
    await applicant.uploadDocument(draft, first!.id, sampleFile(first!, 'lain'));
    const { version, answers } = await applicant.draft(draft);
    const statements = type.statements.map(({ id }) => id);
    const [stage, values] = Object.entries(answers)[0]!;
    const changed = { ...answers, [stage]: { ...values, fullName: 'Siti Contoh Lestari' } };
    await applicant.saveDraft(
      draft,
      { answers: changed, statements, stage: 'statements' },
      version,
    );
    const again = await openWizard(applicant, { draft });
    await again.until(() => again.text.includes('Kirim permohonan'), 'the last stage');
    await again.press('Kirim permohonan');
    await again.until(
      () => again.text.includes('Perbaikan permohonan Anda sudah terkirim'),
      'sent',
    );
    expect(again.text).to.include(view.registrationNumber);
    await expect(again.element).to.be.accessible();

    const seen = await fixture<AlurCaseTimeline>(
      html`<alur-case-timeline
        .service=${officer}
        case=${view.id}
        refresh-seconds="0"
        language="id"
      ></alur-case-timeline>`,
    );
    await again.until(
      () => seen.shadowRoot!.textContent.includes('Yang diperbaiki: Nama lengkap'),
      'what was put right',
    );
  });

  it('is told from new applications in the list', async () => {
    const { applicant, view, task } = await cameBack(await mempawahDesk());
    await applicant.correct(task.id);
    const wizard = await openWizard(applicant);
    await wizard.until(() => wizard.text.includes('Perbaikan permohonan'), 'the list');
    expect(wizard.text).to.include(`Perbaikan permohonan ${view.registrationNumber}`);
  });
});

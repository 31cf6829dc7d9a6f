import { cameBack, decideAll, putRight } from '@alur/client/contract/correction-steps.js';
import { submitted } from '@alur/client/contract/steps.js';
import type { PermitService } from '@alur/client/permit-service.js';
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import { mempawahDesk } from '../testing/agency-desk.ts';
import { AlurCaseTimeline } from '../timeline/case-timeline.ts';
import type { CorrectEvent } from './correct-event.ts';

define(AlurCaseTimeline);

async function show(service: PermitService, caseId: string): Promise<AlurCaseTimeline> {
  const element = await fixture<AlurCaseTimeline>(
    html`<alur-case-timeline
      .service=${service}
      case=${caseId}
      refresh-seconds="0"
      language="id"
    ></alur-case-timeline>`,
  );
  await waitUntil(() => !textOf(element).includes('Memuat'), 'the timeline still loads');
  return element;
}

const textOf = (element: AlurCaseTimeline) =>
  element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

function button(element: AlurCaseTimeline, text: string): HTMLButtonElement {
  const found = [...element.shadowRoot!.querySelectorAll('button')].find(
    (each) => each.textContent.trim() === text,
  );
  if (!found) throw new Error(`There is no button ${text}.`);
  return found;
}

describe('what waits for the applicant, in the timeline', function () {
  this.timeout(20_000);

  it('begins to put right what came back, and tells the page', async () => {
    const { applicant, view } = await cameBack(await mempawahDesk());
    const element = await show(applicant, view.id);
    expect(textOf(element)).to.include('Menunggu Anda').and.include('untuk diperbaiki');
    await expect(element).to.be.accessible();
    const told = oneEvent(element, 'alur-correct');
    button(element, 'Perbaiki permohonan').click();
    const event = (await told) as unknown as CorrectEvent;
    const draft = await applicant.draft(event.draft);
    expect([event.case, draft.corrects?.case]).to.deep.equal([view.id, view.id]);
    await waitUntil(() => textOf(element).includes('Perbaikan siap diisi'), 'said');
    expect(button(element, 'Perbaiki permohonan').getAttribute('aria-disabled')).to.equal('false');
  });

  it('sends what the applicant has done by themselves, and goes on', async () => {
    const harness = await mempawahDesk();
    const { applicant, view } = await submitted(harness);
    await decideAll(harness, view.id, harness.sample.ownStep);
    const element = await show(applicant, view.id);
    expect(textOf(element)).to.include('Mendownload dan Cetak Dokumen Perizinan');
    await expect(element).to.be.accessible();
    button(element, 'Sudah saya lakukan').click();
    await waitUntil(() => !textOf(element).includes('Menunggu Anda'), 'done');
    const { ownTasks, log } = await applicant.case(view.id);
    expect(ownTasks).to.deep.equal([]);
    expect(log.at(-1)?.type).to.equal('activity.started');
  });

  it('says so when somebody has done it meanwhile, and shows how it stands', async () => {
    const harness = await mempawahDesk();
    const { applicant, view, task } = await cameBack(harness);
    const element = await show(applicant, view.id);
    const { id } = await putRight(harness, applicant, await applicant.correct(task.id));
    await applicant.submit(id);
    button(element, 'Perbaiki permohonan').click();
    await waitUntil(() => !textOf(element).includes('Menunggu Anda'), 'up to date');
  });

  it('is for the applicant alone', async () => {
    const { officer, view } = await cameBack(await mempawahDesk());
    expect(textOf(await show(officer, view.id))).not.to.include('Menunggu Anda');
  });
});

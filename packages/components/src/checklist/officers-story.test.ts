import type { ServiceHarness } from '@alur/client/contract/harness.js';
import { submitted } from '@alur/client/contract/steps.js';
import type { CaseView, PermitService } from '@alur/client/permit-service.js';
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import { AlurTaskInbox } from '../inbox/task-inbox.ts';
import { denpasarDesk } from '../testing/agency-desk.ts';
import { recordPrints, type PrintRecorder } from '../testing/record-prints.ts';
import { AlurCaseTimeline } from '../timeline/case-timeline.ts';
import { AlurVerificationChecklist } from './verification-checklist.ts';

define(AlurTaskInbox, AlurVerificationChecklist, AlurCaseTimeline);

const patience = { timeout: 6000 };
const textOf = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const find = (element: Element, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

/** What stands in the inbox of an officer, once it has loaded. */
async function inboxOf(service: PermitService): Promise<AlurTaskInbox> {
  const inbox = await fixture<AlurTaskInbox>(
    html`<alur-task-inbox .service=${service} refresh-seconds="0" language="id"></alur-task-inbox>`,
  );
  await waitUntil(() => !textOf(inbox).includes('Memuat'), 'inbox', patience);
  return inbox;
}

/** Opens the first task of the inbox in a checklist, as a page does with both. */
async function openFirst(service: PermitService): Promise<AlurVerificationChecklist> {
  const inbox = await inboxOf(service);
  const opened = oneEvent(inbox, 'alur-task-open');
  find(inbox, 'tbody button')!.click();
  const { task } = (await opened) as unknown as { task: string };
  const checklist = await fixture<AlurVerificationChecklist>(
    html`<alur-verification-checklist
      .service=${service}
      task=${task}
      language="id"
    ></alur-verification-checklist>`,
  );
  await waitUntil(() => find(checklist, '#task-title'), 'task', patience);
  return checklist;
}

async function completed(checklist: AlurVerificationChecklist, press: string): Promise<void> {
  const done = oneEvent(checklist, 'alur-task-completed');
  find(checklist, press)!.click();
  await done;
  await checklist.updateComplete;
}

for (const permit of ['sip-dokter', 'reklame']) {
  describe(`an officer's day with ${permit}`, function () {
    this.timeout(30_000);
    let desk: ServiceHarness;
    let cso: PermitService;
    let applicant: PermitService;
    let view: CaseView;
    let prints: PrintRecorder;

    beforeEach(async () => {
      prints = recordPrints();
      desk = await denpasarDesk(permit);
      ({ applicant, view } = await submitted(desk));
      cso = await desk.officer('cso');
    });
    afterEach(() => prints.stop());

    it('goes from the inbox over the checklist to the section that handles the permit', async () => {
      const checklist = await openFirst(cso);
      expect(textOf(checklist)).to.include(view.registrationNumber);
      await waitUntil(() => find(checklist, '.shown .tools'), 'document', patience);
      await expect(checklist).to.be.accessible();
      for (const radio of checklist.shadowRoot!.querySelectorAll<HTMLElement>('.yes input')) {
        radio.click();
      }
      await checklist.updateComplete;
      find(checklist, '#decide-accept')!.click();
      await checklist.updateComplete;
      await completed(checklist, '#confirm');
      expect(textOf(checklist)).to.include('Keputusan ditetapkan: Diterima');

      const printing = await openFirst(cso);
      expect(textOf(printing)).to.include('10.4');
      await completed(printing, '#complete');
      find(printing, '#print-filing-receipt')!.click();
      await waitUntil(() => prints.pages.length === 1, 'print', patience);
      expect(prints.pages[0]!.title).to.include('Tanda Terima Berkas 00001/TTB/XI/2026');
      await expect(printing).to.be.accessible();

      const handingOver = await openFirst(cso);
      await completed(handingOver, '#complete');
      expect(textOf(await inboxOf(cso))).to.include('Tidak ada tugas yang menunggu');

      const { handledBy } = await cso.permitType(permit);
      expect(textOf(await inboxOf(await desk.officer(handledBy)))).to.include(
        view.registrationNumber,
      );
    });

    it('tells the applicant what was not in order', async () => {
      const checklist = await openFirst(cso);
      for (const radio of checklist.shadowRoot!.querySelectorAll<HTMLElement>('.yes input')) {
        radio.click();
      }
      find(checklist, '.no input')!.click();
      await checklist.updateComplete;
      const reason = find(checklist, '.why select') as HTMLSelectElement;
      reason.selectedIndex = 1;
      reason.dispatchEvent(new Event('change'));
      await checklist.updateComplete;
      const sentence = find(checklist, '.chosen-reason')!.textContent;
      find(checklist, '#decide-reject')!.click();
      await checklist.updateComplete;
      await completed(checklist, '#confirm');

      const timeline = await fixture<AlurCaseTimeline>(
        html`<alur-case-timeline
          .service=${applicant}
          case=${view.id}
          refresh-seconds="0"
          language="id"
        ></alur-case-timeline>`,
      );
      await waitUntil(() => textOf(timeline).includes('Ditolak'), 'timeline', patience);
      expect(textOf(timeline)).to.include(sentence);
      expect(textOf(timeline)).not.to.include('tidak utuh');
      await expect(timeline).to.be.accessible();
      find(timeline, '#print-registration-proof')!.click();
      await waitUntil(() => prints.pages.length === 1, 'print', patience);
      expect(prints.pages[0]!.text).to.include(view.registrationNumber);
    });
  });
}

import { ServiceError, type PermitService } from '@alur/client/permit-service.js';
import { expect, waitUntil } from '@open-wc/testing';
import { AlurAccount } from '../account/account.ts';
import { AlurCaseStatus } from '../case-status/case-status.ts';
import { AlurVerificationChecklist } from '../checklist/verification-checklist.ts';
import { define, type ElementClass } from '../define.ts';
import { AlurSopFlowchart } from '../flowchart/sop-flowchart.ts';
import { AlurTaskInbox } from '../inbox/task-inbox.ts';
import { AlurSopDocument } from '../sop-document/sop-document.ts';
import { AlurCaseTimeline } from '../timeline/case-timeline.ts';
import { AlurRegistrationWizard } from '../wizard/registration-wizard.ts';
import type { AlurElement } from './alur-element.ts';

const elements: readonly (readonly [ElementClass, Readonly<Record<string, string>>])[] = [
  [AlurAccount, {}],
  [AlurRegistrationWizard, {}],
  [AlurTaskInbox, { 'refresh-seconds': '0' }],
  [AlurVerificationChecklist, { task: 'tugas' }],
  [AlurCaseStatus, { case: 'perkara', 'refresh-seconds': '0' }],
  [AlurCaseTimeline, { case: 'perkara', 'refresh-seconds': '0' }],
  [AlurSopFlowchart, { workflow: 'denpasar/x.bpmn' }],
  [AlurSopDocument, { workflow: 'denpasar/x.bpmn' }],
];
define(...elements.map(([element]) => element));

const words = { id: 'Layanan sedang bermasalah.', en: 'The service has a problem.' };
const rejects = (code: 'offline' | 'server' | 'not-found') => () =>
  Promise.reject(new ServiceError(code, words));

/** Back ends that do what none should. */
const services: Readonly<Record<string, () => unknown>> = {
  'cannot be reached': rejects('offline'),
  'has failed': rejects('server'),
  'knows no such agency': rejects('not-found'),
  'answers with text': async () => '<html>Selamat datang</html>',
  'answers with an empty object': async () => ({}),
  'answers with nothing': async () => null,
};

/** Every method of it does the same. */
const serviceThat = (answer: () => unknown) =>
  new Proxy({} as PermitService, { get: () => answer });

function place([element, attributes]: (typeof elements)[number]): AlurElement {
  const placed = document.createElement(element.tag) as unknown as AlurElement;
  for (const [name, value] of Object.entries(attributes)) placed.setAttribute(name, value);
  document.body.append(placed);
  return placed;
}

const said = (element: AlurElement) => element.shadowRoot?.textContent.trim() ?? '';
const isLoading = (element: AlurElement) => /Memuat|Memeriksa|…$/.test(said(element));

describe('whatever the back end does', () => {
  const { error } = console;
  const { onerror } = window;
  let faults: string[];

  beforeEach(() => {
    faults = [];
    console.error = () => undefined;
    window.addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    console.error = error;
    window.onerror = onerror;
    window.removeEventListener('unhandledrejection', note);
  });
  function note(event: PromiseRejectionEvent): void {
    event.preventDefault();
    faults.push(String(event.reason));
  }

  for (const one of elements) {
    for (const [what, answer] of Object.entries(services)) {
      it(`<${one[0].tag}> says something calm when it ${what}`, async () => {
        const element = place(one);
        element.service = serviceThat(answer);
        await waitUntil(() => said(element) !== '' && !isLoading(element));
        expect(faults).to.deep.equal([]);
        element.remove();
      });
    }

    it(`<${one[0].tag}> says so when nobody gives it a service`, async () => {
      const type = one[0] as unknown as { patience: number };
      const { patience } = type;
      type.patience = 0;
      const element = place(one);
      await waitUntil(() => said(element).includes('ALUR-101'));
      await expect(element).to.be.accessible();
      element.remove();
      type.patience = patience;
    });
  }
});

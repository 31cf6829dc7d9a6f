import type { PermitService, TaskSummary } from '@alur/client/permit-service.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html, type TemplateResult } from 'lit';
import { TaskCompletedEvent } from '../checklist/task-completed-event.ts';
import { define } from '../define.ts';
import { AlurTaskInbox } from '../inbox/task-inbox.ts';
import { agency, taskSummary } from '../testing/sample-pack.ts';
import { stubService } from '../testing/stub-service.ts';
import { AlurProvider } from './provider.ts';
import { SessionChangeEvent } from './session-change-event.ts';

define(AlurProvider, AlurTaskInbox);

/** A back end whose tasks and session the test changes. */
class Desk {
  tasks: readonly TaskSummary[] = [taskSummary];
  signedIn = true;
  asked = 0;

  readonly service: PermitService = stubService({
    session: async () => {
      this.asked += 1;
      return this.signedIn ? { email: 'cso@contoh.example', roles: ['cso'] } : undefined;
    },
    agency: async () => agency,
    tasks: async () => this.tasks,
  });
}

async function show(template: TemplateResult): Promise<AlurTaskInbox> {
  const provider = await fixture<AlurProvider>(template);
  const inbox = provider.querySelector<AlurTaskInbox>('alur-task-inbox')!;
  await waitUntil(() => says(inbox, taskSummary.registrationNumber));
  return inbox;
}

const says = (element: Element, text: string) => element.shadowRoot!.textContent.includes(text);

const page = (desk: Desk, language = 'id') => html`
  <alur-provider .service=${desk.service} .language=${language}>
    <div class="elsewhere"></div>
    <alur-task-inbox refresh-seconds="0"></alur-task-inbox>
  </alur-provider>
`;

describe('<alur-provider>', () => {
  it('hands its service and its language to the elements inside it', async () => {
    const inbox = await show(page(new Desk(), 'en'));
    expect(says(inbox, 'Refresh')).to.equal(true);
    await expect(inbox).to.be.accessible();
  });

  it('makes lists ask again once another element has moved a case', async () => {
    const desk = new Desk();
    const inbox = await show(page(desk));
    desk.tasks = [];
    inbox.previousElementSibling!.dispatchEvent(new TaskCompletedEvent('task', 'case', 'accept'));
    await waitUntil(() => !says(inbox, taskSummary.registrationNumber));
    expect(desk.asked).to.equal(2);
  });

  it('makes elements ask again when somebody has signed out', async () => {
    const desk = new Desk();
    const inbox = await show(page(desk));
    desk.signedIn = false;
    inbox.previousElementSibling!.dispatchEvent(new SessionChangeEvent(false));
    await waitUntil(() => !says(inbox, taskSummary.registrationNumber));
  });

  it('hears of a sign-out inside another provider of the page', async () => {
    const desk = new Desk();
    const inbox = await show(page(desk));
    const other = await fixture<AlurProvider>(html`<alur-provider><i></i></alur-provider>`);
    desk.signedIn = false;
    other.firstElementChild!.dispatchEvent(new SessionChangeEvent(false));
    await waitUntil(() => !says(inbox, taskSummary.registrationNumber));
  });

  it('takes up no room of its own', async () => {
    const inbox = await show(page(new Desk()));
    expect(getComputedStyle(inbox.parentElement!).display).to.equal('contents');
  });
});

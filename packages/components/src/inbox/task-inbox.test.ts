import type { PermitService } from '@alur/client/permit-service.js';
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import { agency, taskSummary } from '../testing/sample-pack.ts';
import { setVisibility } from '../testing/page-visibility.ts';
import { offline, stubService } from '../testing/stub-service.ts';
import { AlurTaskInbox } from './task-inbox.ts';

define(AlurTaskInbox);

const other = {
  ...taskSummary,
  id: 'task-2',
  registrationNumber: '00013/SIPON/XI/2026',
  activity: 'print-file',
  activityName: 'Mencetak berkas',
  openedAt: '2026-11-20T05:00:00.000Z',
};

function serviceWith(answers: Partial<PermitService> = {}): PermitService {
  return stubService({
    session: async () => ({ email: 'cso@denpasar.example', roles: ['cso'] }),
    agency: async () => agency,
    tasks: async () => [other, taskSummary],
    ...answers,
  });
}

async function show(service: PermitService): Promise<AlurTaskInbox> {
  const inbox = await fixture<AlurTaskInbox>(
    html`<alur-task-inbox .service=${service} refresh-seconds="0" language="id"></alur-task-inbox>`,
  );
  await waitUntil(() => !textOf(inbox).includes('Memuat'), 'the inbox still loads');
  return inbox;
}

const textOf = (inbox: AlurTaskInbox) => inbox.shadowRoot!.textContent;
const rows = (inbox: AlurTaskInbox) => [...inbox.shadowRoot!.querySelectorAll('tbody tr')];
const numbers = (inbox: AlurTaskInbox) =>
  rows(inbox).map((row) => row.querySelector('th')!.textContent);
const find = (inbox: AlurTaskInbox, selector: string) =>
  inbox.shadowRoot!.querySelector<HTMLElement>(selector)!;

describe('alur-task-inbox', () => {
  it('lists the tasks of the officer, longest waiting first', async () => {
    const inbox = await show(serviceWith());
    expect(numbers(inbox)).to.deep.equal(['00012/SIPON/XI/2026', '00013/SIPON/XI/2026']);
    expect(textOf(inbox)).to.include('2 tugas menunggu');
    expect(rows(inbox)[0]!.textContent).to.include('20 November 2026 pukul 10.00 WITA');
    expect(rows(inbox)[0]!.textContent).to.include('Petugas CSO');
    await expect(inbox).to.be.accessible();
  });

  it('stays within half a phone, as with text of twice its size, whatever the words', async () => {
    const activityName = 'Melakukan verifikasi kesesuaian penyelenggaraan';
    const inbox = await show(
      serviceWith({ tasks: async () => [{ ...taskSummary, activityName }] }),
    );
    inbox.parentElement!.style.inlineSize = '10.25rem';
    await inbox.updateComplete;
    const { right } = inbox.getBoundingClientRect();
    const beyond = [...inbox.shadowRoot!.querySelectorAll('*')]
      .filter((each) => !each.closest('thead') && each.getBoundingClientRect().right > right + 0.1)
      .map(({ localName, className }) => `${localName}.${className}`);
    expect(beyond).to.deep.equal([]);
  });

  it('tells which task has been opened', async () => {
    const inbox = await show(serviceWith());
    const opened = oneEvent(inbox, 'alur-task-open');
    find(inbox, 'tbody tr:nth-child(2) button').click();
    expect(await opened).to.include({ task: 'task-2', case: 'case-1' });
  });

  it('shows only the tasks that are searched for, and says how many', async () => {
    const inbox = await show(serviceWith());
    await search(inbox, '00013');
    expect(numbers(inbox)).to.deep.equal(['00013/SIPON/XI/2026']);
    expect(textOf(inbox)).to.include('1 dari 2 tugas ditampilkan');
  });

  it('shows only the tasks of the activity that is chosen', async () => {
    const inbox = await show(serviceWith());
    const select = find(inbox, '#activity') as HTMLSelectElement;
    select.value = 'print-file';
    select.dispatchEvent(new Event('change'));
    await inbox.updateComplete;
    expect(numbers(inbox)).to.deep.equal(['00013/SIPON/XI/2026']);
  });

  it('says when nothing is found and takes the search back', async () => {
    const inbox = await show(serviceWith());
    await search(inbox, 'tidak ada');
    expect(textOf(inbox)).to.include('Tidak ada tugas yang cocok');
    await expect(inbox).to.be.accessible();
    find(inbox, '.empty button').click();
    await inbox.updateComplete;
    expect(numbers(inbox)).to.have.length(2);
    expect(inbox.shadowRoot!.activeElement).to.equal(find(inbox, '#search'));
  });

  it('keeps focus, search and rows when it is refreshed', async () => {
    let tasks = [other, taskSummary];
    const inbox = await show(serviceWith({ tasks: async () => tasks }));
    await search(inbox, 'SIPON');
    const button = find(inbox, 'tbody tr:nth-child(2) button');
    button.focus();
    tasks = [other];
    await inbox.refresh();
    await inbox.updateComplete;
    expect(numbers(inbox)).to.deep.equal(['00013/SIPON/XI/2026']);
    expect(inbox.shadowRoot!.activeElement).to.equal(button);
    expect((find(inbox, '#search') as HTMLInputElement).value).to.equal('SIPON');
  });

  it('asks again by itself while the page is visible', async () => {
    setVisibility('visible');
    let asked = 0;
    const service = serviceWith({
      tasks: async () => {
        asked += 1;
        return [];
      },
    });
    await fixture<AlurTaskInbox>(
      html`<alur-task-inbox refresh-seconds="0.01" .service=${service}></alur-task-inbox>`,
    );
    await waitUntil(() => asked > 2, 'it does not ask again');
  });

  it('asks when the page becomes visible', async () => {
    let asked = 0;
    await show(
      serviceWith({
        tasks: async () => {
          asked += 1;
          return [];
        },
      }),
    );
    expect(asked).to.equal(1);
    setVisibility('visible');
    await waitUntil(() => asked === 2);
  });

  it('keeps the list and says so when a refresh does not succeed', async () => {
    let fails = false;
    const inbox = await show(
      serviceWith({
        tasks: async () => {
          if (fails) throw offline();
          return [taskSummary];
        },
      }),
    );
    fails = true;
    await inbox.refresh();
    await inbox.updateComplete;
    expect(numbers(inbox)).to.have.length(1);
    expect(textOf(inbox)).to.include('Daftar ini belum diperbarui.');
    expect(textOf(inbox)).to.include('Tidak ada sambungan internet.');
    await expect(inbox).to.be.accessible();
  });

  for (const [state, answers, sentence] of [
    ['nobody is signed in', { session: async () => undefined }, 'Anda belum masuk'],
    [
      'the account is an applicant’s',
      { session: async () => ({ email: 'warga@contoh.example', roles: ['applicant'] }) },
      'warga@contoh.example terdaftar sebagai pemohon',
    ],
    ['no task waits', { tasks: async () => [] }, 'Tidak ada tugas yang menunggu'],
    ['the connection is lost', { tasks: () => Promise.reject(offline()) }, 'tidak dapat dimuat'],
  ] as const) {
    it(`says what to do when ${state}`, async () => {
      const inbox = await show(serviceWith(answers));
      expect(textOf(inbox)).to.include(sentence);
      await expect(inbox).to.be.accessible();
    });
  }

  it('loads again when asked after a failure', async () => {
    let fails = true;
    const inbox = await show(
      serviceWith({
        tasks: async () => {
          if (fails) throw offline();
          return [taskSummary];
        },
      }),
    );
    fails = false;
    find(inbox, '.notice button').click();
    await waitUntil(() => rows(inbox).length === 1);
  });

  it('speaks English', async () => {
    const inbox = await show(serviceWith());
    inbox.language = 'en';
    await inbox.updateComplete;
    expect(textOf(inbox)).to.include('2 tasks are waiting');
    expect(textOf(inbox)).to.include('Medical practice permit');
  });

  it('breaks no rule of axe while it loads', async () => {
    const inbox = await fixture<AlurTaskInbox>(html`<alur-task-inbox></alur-task-inbox>`);
    expect(textOf(inbox)).to.include('Memuat');
    await expect(inbox).to.be.accessible();
  });
});

async function search(inbox: AlurTaskInbox, text: string): Promise<void> {
  const input = find(inbox, '#search') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new Event('input'));
  await inbox.updateComplete;
}

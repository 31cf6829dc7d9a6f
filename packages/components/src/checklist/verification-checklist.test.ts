import { ServiceError, type PermitService, type TaskView } from '@alur/client/permit-service.js';
import { appendEvent } from '@alur/model/case/log.js';
import { expect, fixture, oneEvent, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { define } from '../define.ts';
import {
  acceptedCase,
  caseView,
  checklistTask,
  letterTask,
  rejectedCase,
  resultOf,
} from '../testing/sample-case.ts';
import { agency, permitType } from '../testing/sample-pack.ts';
import { recordPrints, type PrintRecorder } from '../testing/record-prints.ts';
import { offline, stubService } from '../testing/stub-service.ts';
import { keptVerdicts } from './kept-verdicts.ts';
import { AlurVerificationChecklist } from './verification-checklist.ts';

define(AlurVerificationChecklist);

const receipt = appendEvent(
  acceptedCase.log.at(-1),
  'case-1',
  { type: 'letter.issued', data: { letter: 'filing-receipt', number: '00007/TTB/XI/2026' } },
  { kind: 'person', account: 'officer-1', role: 'cso' },
  '2026-11-21T03:00:00.000Z',
);
const afterLetter = { ...acceptedCase, log: [...acceptedCase.log, receipt] };

/** A grey PNG of 40 by 30 pixels. */
async function picture(): Promise<Blob> {
  const text = atob(
    'iVBORw0KGgoAAAANSUhEUgAAACgAAAAeCAAAAAB7tgMBAAAAGElEQVR42mOwIRIwjCocVTiqcFThYFYIANUbGVA/Rd1qAAAAAElFTkSuQmCC',
  );
  return new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]);
}

function serviceWith(
  answers: Partial<PermitService> = {},
  task: TaskView = checklistTask,
): PermitService {
  return stubService({
    agency: async () => agency,
    permitType: async () => permitType,
    task: async () => task,
    document: picture,
    saveVerdicts: async () => undefined,
    completeTask: async (_id, { outcome }) =>
      outcome === 'reject'
        ? resultOf(rejectedCase, caseView)
        : outcome === 'accept'
          ? resultOf(acceptedCase, caseView)
          : resultOf(afterLetter, acceptedCase),
    case: async () => acceptedCase,
    ...answers,
  });
}

async function show(service: PermitService, task = 'task-1'): Promise<AlurVerificationChecklist> {
  const element = await fixture<AlurVerificationChecklist>(
    html`<alur-verification-checklist
      .service=${service}
      task=${task}
      language="id"
    ></alur-verification-checklist>`,
  );
  await waitUntil(() => !textOf(element).includes('Memuat tugas'), 'the task still loads');
  return element;
}

const textOf = (element: AlurVerificationChecklist) =>
  element.shadowRoot!.textContent.replace(/\s+/g, ' ');
const find = (element: AlurVerificationChecklist, id: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(`[id="${id}"]`)!;
const focused = (element: AlurVerificationChecklist) => element.shadowRoot!.activeElement?.id;

async function press(element: AlurVerificationChecklist, id: string): Promise<void> {
  find(element, id).click();
  await element.updateComplete;
}

async function fill(element: AlurVerificationChecklist, id: string, value: string): Promise<void> {
  const control = find(element, id) as HTMLSelectElement | HTMLTextAreaElement;
  control.value = value;
  control.dispatchEvent(new Event(control.matches('select') ? 'change' : 'input'));
  await element.updateComplete;
}

async function allInOrder(element: AlurVerificationChecklist): Promise<void> {
  for (const { id } of permitType.checklist) await press(element, `item-${id}-ok`);
}

async function oneFault(element: AlurVerificationChecklist): Promise<void> {
  await allInOrder(element);
  await press(element, 'item-ktp-legible-not-ok');
  await fill(element, 'item-ktp-legible-reason', 'blurred');
  await fill(element, 'item-ktp-legible-note', 'Bagian kanan terpotong.');
}

describe('alur-verification-checklist', () => {
  afterEach(() => {
    for (const task of ['task-1', 'task-2']) keptVerdicts(task).clear();
  });

  describe('looking', () => {
    it('says which case and which step of the SOP it is', async () => {
      const element = await show(serviceWith());
      for (const text of [
        '00012/SIPON/XI/2026',
        'Surat Izin Praktik Dokter',
        '10.3 · Melakukan verifikasi permohonan izin',
        '20 November 2026 pukul 10.00 WITA',
        '30 Menit',
        'Sedang diverifikasi',
      ]) {
        expect(textOf(element)).to.include(text);
      }
    });

    it('takes the permit type of the revision that the case began with', async () => {
      let asked: unknown;
      await show(
        serviceWith({
          permitType: async (id, revision) => {
            asked = [id, revision];
            return permitType;
          },
        }),
      );
      expect(asked).to.deep.equal(['sip-dokter', 1]);
    });

    it('shows the first document that is to be checked', async () => {
      const element = await show(serviceWith());
      await waitUntil(() => element.shadowRoot!.querySelector('img'), 'no picture');
      const image = element.shadowRoot!.querySelector('img')!;
      await waitUntil(() => image.complete, 'the picture still loads');
      expect(image.naturalWidth).to.equal(40);
      expect(image.alt).to.equal('Gambar KTP pemohon');
      await expect(element).to.be.accessible();
    });

    it('turns to the document of the item that has the focus', async () => {
      const element = await show(serviceWith());
      // A page behind another takes no focus, so it is said instead of done.
      find(element, 'item-str-valid-ok').dispatchEvent(
        new FocusEvent('focusin', { bubbles: true }),
      );
      await element.updateComplete;
      expect(chosen(element)).to.equal('Surat Tanda Registrasi (STR)');
    });

    it('shows a PDF as a PDF, whatever type the back end calls it', async () => {
      const markup = new Blob(['<script>bad()</script>'], { type: 'text/html' });
      const element = await show(serviceWith({ document: async () => markup }));
      choice(element, 'Surat Tanda Registrasi (STR)').click();
      const link = () =>
        element.shadowRoot!.querySelector<HTMLAnchorElement>('[download="str.pdf"]');
      await waitUntil(() => link());
      const answer = await fetch(link()!.href);
      expect(answer.headers.get('content-type')).to.equal('application/pdf');
    });

    it('has the data of the application by their labels', async () => {
      const element = await show(serviceWith());
      choice(element, 'Data permohonan').click();
      await element.updateComplete;
      expect(textOf(element)).to.include('Nama lengkap Ni Luh Contoh Permohonan');
      expect(textOf(element)).to.include('Tanggal lahir 1 Juli 1990');
      expect(textOf(element)).to.include('Jadwal praktik 2 Hari Rabu Jam 16.00');
      await expect(element).to.be.accessible();
    });

    it('puts the datum that an item is about next to the question', async () => {
      const element = await show(serviceWith());
      const item = find(element, 'item-nik-matches-ok').closest('fieldset')!;
      expect(item.textContent.replace(/\s+/g, ' ')).to.include('NIK 5171014107900001');
    });

    it('says when a document that is to be checked is not there', async () => {
      const without = { ...checklistTask, caseView: { ...caseView, documents: [] } };
      const element = await show(serviceWith({}, without));
      expect(textOf(element)).to.include('Pemohon tidak mengunggah dokumen ini.');
      await expect(element).to.be.accessible();
    });

    it('says when a document cannot be loaded, and loads it when asked again', async () => {
      let fails = true;
      const document = async () => {
        if (fails) throw offline();
        return picture();
      };
      const element = await show(serviceWith({ document }));
      await waitUntil(() => textOf(element).includes('Dokumen tidak dapat dimuat'));
      await expect(element).to.be.accessible();
      fails = false;
      element.shadowRoot!.querySelector<HTMLElement>('.evidence .notice button')!.click();
      await waitUntil(() => element.shadowRoot!.querySelector('img'));
    });

    it('offers a new tab where the browser cannot draw the picture', async () => {
      const element = await show(serviceWith({ document: async () => new Blob(['no picture']) }));
      await waitUntil(() => textOf(element).includes('tidak dapat ditampilkan di halaman ini'));
      expect(element.shadowRoot!.querySelector('.tools a')).to.have.property('target', '_blank');
    });
  });

  describe('checking', () => {
    it('counts what is checked', async () => {
      const element = await show(serviceWith());
      expect(textOf(element)).to.include('0 dari 4 diperiksa');
      await press(element, 'item-ktp-legible-ok');
      await press(element, 'item-str-valid-not-ok');
      expect(textOf(element)).to.include('2 dari 4 diperiksa');
      await expect(element).to.be.accessible();
    });

    it('asks for a reason of the item, in whole sentences, when it is not in order', async () => {
      const element = await show(serviceWith());
      await press(element, 'item-str-valid-not-ok');
      const select = find(element, 'item-str-valid-reason') as HTMLSelectElement;
      expect([...select.options].map(({ value }) => value)).to.deep.equal([
        '',
        'expired',
        'blurred',
      ]);
      await fill(element, 'item-str-valid-reason', 'expired');
      expect(select.closest('.field')!.textContent).to.include('Dokumen sudah tidak berlaku.');
    });

    it('saves verdicts as they are given', async () => {
      const saved: unknown[] = [];
      const element = await show(
        serviceWith({ saveVerdicts: async (id, verdicts) => void saved.push([id, verdicts]) }),
      );
      await press(element, 'item-ktp-legible-ok');
      await waitUntil(() => textOf(element).includes('Tersimpan pukul'), 'not saved', {
        timeout: 3000,
      });
      expect(saved).to.deep.equal([['task-1', [{ item: 'ktp-legible', ok: true }]]]);
    });

    it('begins with what was found before', async () => {
      const element = await show(
        serviceWith({}, { ...checklistTask, verdicts: rejectedCase.verdicts }),
      );
      expect(textOf(element)).to.include('4 dari 4 diperiksa');
      const reason = find(element, 'item-ktp-legible-reason') as HTMLSelectElement;
      expect(reason.value).to.equal('blurred');
    });

    it('keeps verdicts on the device while there is no connection', async () => {
      const service = serviceWith({ saveVerdicts: () => Promise.reject(offline()) });
      const before = await show(service);
      await press(before, 'item-ktp-legible-ok');
      await waitUntil(() => textOf(before).includes('Belum tersimpan.'), 'no notice', {
        timeout: 3000,
      });
      await expect(before).to.be.accessible();
      before.remove();
      const after = await show(service);
      expect(textOf(after)).to.include('1 dari 4 diperiksa');
    });

    it('sends what waits when the connection comes back', async () => {
      let fails = true;
      const element = await show(
        serviceWith({
          saveVerdicts: async () => {
            if (fails) throw offline();
          },
        }),
      );
      await press(element, 'item-ktp-legible-ok');
      await waitUntil(() => textOf(element).includes('Belum tersimpan.'), '', { timeout: 3000 });
      fails = false;
      window.dispatchEvent(new Event('online'));
      await waitUntil(() => textOf(element).includes('Tersimpan pukul'));
      expect(keptVerdicts('task-1').read()).to.deep.equal([]);
    });
  });

  describe('deciding', () => {
    it('leads to what is missing instead of deciding', async () => {
      const element = await show(serviceWith());
      expect(textOf(element)).to.include('Masih ada 4 hal yang belum diperiksa.');
      await press(element, 'decide-accept');
      expect(focused(element)).to.equal('item-ktp-legible-ok');
    });

    it('leads to the reason that is missing', async () => {
      const element = await show(serviceWith());
      await allInOrder(element);
      await press(element, 'item-str-valid-not-ok');
      expect(textOf(element)).to.include('Pilih alasan pada 1 hal yang tidak sesuai.');
      await press(element, 'decide-reject');
      expect(focused(element)).to.equal('item-str-valid-reason');
    });

    it('allows only the outcome that fits', async () => {
      const element = await show(serviceWith());
      const disabled = (id: string) => find(element, id).getAttribute('aria-disabled');
      await allInOrder(element);
      expect([disabled('decide-accept'), disabled('decide-reject')]).to.deep.equal([
        'false',
        'true',
      ]);
      await press(element, 'item-ktp-legible-not-ok');
      await fill(element, 'item-ktp-legible-reason', 'blurred');
      expect([disabled('decide-accept'), disabled('decide-reject')]).to.deep.equal([
        'true',
        'false',
      ]);
      await expect(element).to.be.accessible();
    });

    it('shows what the applicant will be told before it decides', async () => {
      const element = await show(serviceWith());
      await oneFault(element);
      await press(element, 'decide-reject');
      await waitUntil(() => focused(element) === 'confirm-title');
      for (const text of [
        'Permohonan 00012/SIPON/XI/2026: Ditolak.',
        'KTP terbaca jelas?',
        'Gambar tidak terbaca. Unggah foto atau pindaian yang lebih jelas.',
        'Catatan petugas: Bagian kanan terpotong.',
      ]) {
        expect(find(element, 'confirm-title').parentElement!.textContent).to.include(text);
      }
      await expect(element).to.be.accessible();
    });

    it('goes back to checking without deciding', async () => {
      const element = await show(serviceWith());
      await allInOrder(element);
      await press(element, 'decide-accept');
      element.shadowRoot!.querySelector<HTMLElement>('.buttons .button:last-child')!.click();
      await waitUntil(() => focused(element) === 'decide-accept');
    });

    it('sends the decision with all verdicts, tells the page, and shows where the case is', async () => {
      let sent: unknown;
      const element = await show(
        serviceWith({
          completeTask: async (id, completion) => {
            sent = [id, completion];
            return resultOf(rejectedCase, caseView);
          },
        }),
      );
      await oneFault(element);
      await press(element, 'decide-reject');
      const completed = oneEvent(element, 'alur-task-completed');
      await press(element, 'confirm');
      expect(await completed).to.include({ task: 'task-1', case: 'case-1', outcome: 'reject' });
      expect(sent).to.deep.equal([
        'task-1',
        {
          outcome: 'reject',
          verdicts: permitType.checklist.map(({ id }) =>
            id === 'ktp-legible'
              ? { item: id, ok: false, reason: 'blurred', note: 'Bagian kanan terpotong.' }
              : { item: id, ok: true },
          ),
        },
      ]);
      expect(textOf(element)).to.include('Keputusan ditetapkan: Ditolak');
      expect(textOf(element)).to.include('Proses permohonan ini berakhir.');
      expect(focused(element)).to.equal('done-title');
      expect(keptVerdicts('task-1').read()).to.deep.equal([]);
      await expect(element).to.be.accessible();
    });

    it('asks for the case when something else has happened to it meanwhile', async () => {
      const asked: string[] = [];
      const element = await show(
        serviceWith({
          completeTask: async () => resultOf(afterLetter, acceptedCase),
          case: async (id) => {
            asked.push(id);
            return afterLetter;
          },
        }),
      );
      await allInOrder(element);
      await press(element, 'decide-accept');
      await press(element, 'confirm');
      await waitUntil(() => textOf(element).includes('Keputusan ditetapkan'));
      expect(asked).to.deep.equal(['case-1']);
    });

    it('shows a decision that stands though the case cannot be read afterwards', async () => {
      const element = await show(
        serviceWith({
          completeTask: async () => resultOf(afterLetter, acceptedCase),
          case: () => Promise.reject(offline()),
        }),
      );
      await allInOrder(element);
      await press(element, 'decide-accept');
      await press(element, 'confirm');
      await waitUntil(() => textOf(element).includes('Keputusan ditetapkan'));
      expect(textOf(element)).to.include('Riwayat permohonan');
    });

    it('tells who was first when somebody else has decided', async () => {
      const taken = new ServiceError(
        'conflict',
        { id: 'Sudah diselesaikan.', en: 'Already completed.' },
        { by: { role: 'cso', at: '2026-11-21T02:32:00.000Z' } },
      );
      const element = await show(serviceWith({ completeTask: () => Promise.reject(taken) }));
      await allInOrder(element);
      await press(element, 'decide-accept');
      await press(element, 'confirm');
      await waitUntil(() => textOf(element).includes('Tugas ini sudah diselesaikan'));
      expect(textOf(element)).to.include(
        'Petugas CSO menyelesaikannya pada 21 November 2026 pukul 10.32 WITA.',
      );
      expect(textOf(element)).to.include('Riwayat permohonan');
      await expect(element).to.be.accessible();
    });

    it('tells so, too, when the task was taken before it was opened', async () => {
      const taken = new ServiceError('conflict', { id: 'Sudah.', en: 'Already.' });
      const element = await show(serviceWith({ task: () => Promise.reject(taken) }));
      expect(textOf(element)).to.include('Tugas ini sudah diselesaikan');
      await expect(element).to.be.accessible();
    });

    it('stays where it is when the decision cannot be sent', async () => {
      const element = await show(serviceWith({ completeTask: () => Promise.reject(offline()) }));
      await allInOrder(element);
      await press(element, 'decide-accept');
      await press(element, 'confirm');
      await waitUntil(() => textOf(element).includes('Keputusan belum ditetapkan'));
      expect(textOf(element)).to.include('Tidak ada sambungan internet.');
      expect(find(element, 'confirm').getAttribute('aria-disabled')).to.equal('false');
      await expect(element).to.be.accessible();
    });

    it('sends one decision however often it is pressed', async () => {
      let count = 0;
      const element = await show(
        serviceWith({
          completeTask: async () => {
            count += 1;
            return resultOf(acceptedCase, caseView);
          },
        }),
      );
      await allInOrder(element);
      await press(element, 'decide-accept');
      const confirm = find(element, 'confirm');
      confirm.click();
      confirm.click();
      await waitUntil(() => textOf(element).includes('Keputusan ditetapkan'));
      expect(count).to.equal(1);
    });
  });

  describe('work that is no checklist', () => {
    let prints: PrintRecorder;
    beforeEach(() => (prints = recordPrints()));
    afterEach(() => prints.stop());

    it('is completed by one button, and then its letter has a number and can be printed', async () => {
      const element = await show(serviceWith({}, letterTask), 'task-2');
      expect(textOf(element)).to.include(
        'Tanda Terima Berkas mendapat nomor dan dapat dicetak setelah tugas ini diselesaikan.',
      );
      expect(find(element, 'print-filing-receipt')).to.equal(null);
      await expect(element).to.be.accessible();

      const completed = oneEvent(element, 'alur-task-completed');
      await press(element, 'complete');
      expect(await completed).to.have.property('outcome', undefined);
      await press(element, 'print-filing-receipt');
      await waitUntil(() => prints.pages.length === 1);
      expect(prints.pages[0]).to.have.property('title', 'Tanda Terima Berkas 00007/TTB/XI/2026');
      await expect(element).to.be.accessible();
    });

    it('is sent back with words to the applicant, and not without', async () => {
      const outcomes = checklistTask.outcomes;
      const sent: unknown[] = [];
      const completeTask: PermitService['completeTask'] = async (_, completion) => {
        sent.push(completion);
        return resultOf(rejectedCase, caseView);
      };
      const element = await show(
        serviceWith({ completeTask }, { ...letterTask, outcomes }),
        'task-2',
      );
      await press(element, 'decide-reject');
      expect(find(element, 'note').getAttribute('aria-describedby')).to.equal('note-hint');
      expect(textOf(element)).to.include('Tuliskan apa yang harus diperbaiki.');
      await expect(element).to.be.accessible();
      await press(element, 'confirm');
      expect([sent, focused(element)]).to.deep.equal([[], 'note']);
      await fill(element, 'note', '  Gambar denah belum ada. ');
      await press(element, 'confirm');
      await waitUntil(() => sent.length === 1);
      expect(sent[0]).to.deep.include({ outcome: 'reject', note: 'Gambar denah belum ada.' });
    });

    it('may be accepted without a word', async () => {
      const task = { ...letterTask, outcomes: checklistTask.outcomes };
      const element = await show(serviceWith({}, task), 'task-2');
      await press(element, 'decide-accept');
      expect(textOf(element)).to.include('Boleh dikosongkan.');
      const completed = oneEvent(element, 'alur-task-completed');
      await press(element, 'confirm');
      expect(await completed).to.have.property('outcome', 'accept');
    });

    it('opens the whole file of the case, and has a link where that is blocked', async () => {
      const { open } = window;
      let opened = '';
      window.open = (url) => {
        opened = String(url);
        return null;
      };
      const pdf = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
      const element = await show(serviceWith({ caseFile: async () => pdf }, letterTask), 'task-2');
      await press(element, 'print-file');
      await waitUntil(() => textOf(element).includes('Berkas siap.'));
      window.open = open;
      const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('.notice a')];
      expect(links.map(({ href }) => href)).to.deep.equal([opened, opened]);
      expect(links[1]!.download).to.equal('00012-SIPON-XI-2026.pdf');
      await expect(element).to.be.accessible();
    });

    it('says when the file cannot be fetched', async () => {
      const service = serviceWith({ caseFile: () => Promise.reject(offline()) }, letterTask);
      const element = await show(service, 'task-2');
      await press(element, 'print-file');
      await waitUntil(() => textOf(element).includes('Tidak dapat dicetak'));
      await expect(element).to.be.accessible();
    });

    it('says when it could not be completed', async () => {
      const service = serviceWith({ completeTask: () => Promise.reject(offline()) }, letterTask);
      const element = await show(service, 'task-2');
      await press(element, 'complete');
      await waitUntil(() => textOf(element).includes('Tugas belum diselesaikan'));
    });
  });

  describe('without a task to show', () => {
    it('asks for one', async () => {
      const element = await show(serviceWith(), '');
      expect(textOf(element)).to.include('Pilih tugas dari daftar');
      await expect(element).to.be.accessible();
    });

    it('says when the task cannot be loaded, and loads it when asked again', async () => {
      let fails = true;
      const element = await show(
        serviceWith({
          task: async () => {
            if (fails) throw offline();
            return checklistTask;
          },
        }),
      );
      expect(textOf(element)).to.include('Tugas tidak dapat dimuat');
      await expect(element).to.be.accessible();
      fails = false;
      element.shadowRoot!.querySelector('button')!.click();
      await waitUntil(() => textOf(element).includes('Daftar periksa'));
    });

    it('breaks no rule of axe while it loads', async () => {
      const element = await fixture<AlurVerificationChecklist>(
        html`<alur-verification-checklist
          task="task-1"
          .service=${serviceWith({ agency: () => new Promise(() => undefined) })}
        ></alur-verification-checklist>`,
      );
      expect(textOf(element)).to.include('Memuat tugas');
      await expect(element).to.be.accessible();
    });

    it('turns to another task and forgets what it showed of the one before', async () => {
      const element = await show(
        serviceWith({ task: async (id) => (id === 'task-2' ? letterTask : checklistTask) }),
      );
      await press(element, 'item-ktp-legible-ok');
      element.task = 'task-2';
      await waitUntil(() => textOf(element).includes('Selesaikan tugas'));
      element.task = 'task-1';
      await waitUntil(() => textOf(element).includes('Daftar periksa'));
      expect(textOf(element)).to.include('0 dari 4 diperiksa'); // the service says so
    });
  });

  it('speaks English', async () => {
    const element = await show(serviceWith());
    element.language = 'en';
    await element.updateComplete;
    expect(textOf(element)).to.include('0 of 4 checked');
    expect(textOf(element)).to.include('Is the identity card legible?');
    expect(textOf(element)).to.include('Decide: Accepted');
  });
});

const choice = (element: AlurVerificationChecklist, title: string) =>
  [...element.shadowRoot!.querySelectorAll<HTMLElement>('.choice')].find((button) =>
    button.textContent.includes(title),
  )!;

const chosen = (element: AlurVerificationChecklist) =>
  element.shadowRoot!.querySelector('.choice[aria-pressed="true"]')!.textContent.trim();

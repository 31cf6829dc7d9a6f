import type { AuthoringService } from '@alur/client/authoring-service.js';
import { define } from '@alur/components/define.js';
import { denpasarDesk } from '@alur/components/testing/agency-desk.js';
import { expect, fixture, waitUntil } from '@open-wc/testing';
import { html } from 'lit';
import { Desk } from '../desk.ts';
import { LocalDrafts } from '../keeping/local-drafts.ts';
import { openWorkflow } from '../opening/open-workflow.ts';
import { button, textOf } from '../testing/shown-panel.ts';
import { AlurSopVersions } from './sop-versions.ts';

define(AlurSopVersions);

const workflow = 'denpasar/online-registration.bpmn';
const opened: Desk[] = [];

async function open(authoring: AuthoringService, name = workflow) {
  const local = new LocalDrafts(`versions-${crypto.randomUUID()}`);
  const opening = await openWorkflow(name, { authoring, local });
  if (!opening.ok) throw new Error(JSON.stringify(opening.problems));
  const shown: { panel?: AlurSopVersions } = {};
  const changed = () => shown.panel?.requestUpdate();
  const desk = new Desk({ workflow: name, opened: opening.value, authoring, local, changed });
  opened.push(desk);
  const panel = await fixture<AlurSopVersions>(
    html`<alur-sop-versions
      .desk=${desk}
      time-zone="Asia/Makassar"
      language="id"
    ></alur-sop-versions>`,
  );
  shown.panel = panel;
  await waitUntil(() => panel.shadowRoot!.querySelector('#approved-by'), 'the history', {
    timeout: 8000,
  });
  return { desk, panel };
}

async function author(): Promise<AuthoringService> {
  const desk = await denpasarDesk('sip-dokter');
  return (await desk.officer('sop-author')).authoring();
}

const lengthen = (desk: Desk, duration: string) =>
  desk.document.apply([{ kind: 'set-mutu-baku', activity: 'verify', change: { duration } }], {
    id: 'Waktu diubah',
    en: 'Time changed',
  });

async function publish(panel: AlurSopVersions, office = 'Kepala DPMPTSP'): Promise<void> {
  const field = panel.shadowRoot!.querySelector<HTMLInputElement>('#approved-by')!;
  field.value = office;
  await panel.updateComplete;
  button(panel, 'Terbitkan').click();
  await panel.updateComplete;
  await waitUntil(() => !textOf(panel).includes('Sedang diterbitkan'), 'published', {
    timeout: 10_000,
  });
}

describe('<alur-sop-versions>', function () {
  this.timeout(30_000);

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((desk) => desk.close()));
  });

  it('tells what changed in an author’s words, and publishes it', async () => {
    const authoring = await author();
    const { desk, panel } = await open(authoring);
    expect(textOf(panel)).to.include('Tidak ada perubahan');
    lengthen(desk, '45 Menit');
    await panel.updateComplete;
    expect(textOf(panel)).to.include('45 Menit').and.not.include('Tidak ada perubahan');
    await expect(panel).to.be.accessible();
    await publish(panel);
    await waitUntil(() => textOf(panel).includes('Versi 2 diterbitkan'), 'said', {
      timeout: 8000,
    });
    const [latest] = await authoring.revisions(workflow);
    expect([latest!.revision, latest!.approvedBy]).to.deep.equal([2, 'Kepala DPMPTSP']);
    expect(latest!.changes.map(({ id }) => id).join()).to.include('45 Menit');
    // The paper says what was published, and nothing is left to be sent.
    expect(desk.document.current.sop.identity.approvedBy).to.equal('Kepala DPMPTSP');
    expect(desk.keeper.state.kind).to.equal('saved');
    expect(await authoring.draft(workflow)).to.equal(undefined);
    await waitUntil(() => panel.shadowRoot!.querySelector('[data-revision="2"]'), 'the history');
    await expect(panel).to.be.accessible();
  });

  it('says which permit types follow the SOP', async () => {
    const { panel } = await open(await author());
    expect(textOf(panel)).to.include('Dipakai oleh: Surat Izin Praktik');
    expect(textOf(panel)).not.to.include('Supaya sebuah jenis izin');
  });

  it('says what to write where no permit type follows it, and writes none of it itself', async () => {
    const authoring = await author();
    const name = 'denpasar/izin-baru.bpmn';
    const bpmn = await authoring.revision(workflow, 1);
    await authoring.saveDraft(name, bpmn, 0);
    const { panel } = await open(authoring, name);
    const codes = () =>
      [...panel.shadowRoot!.querySelectorAll('code')].map(({ textContent }) => textContent);
    const lines = [
      'workflows/denpasar/izin-baru.bpmn',
      '"denpasar/izin-baru.bpmn",',
      '"workflow": "denpasar/izin-baru.bpmn",',
    ];
    expect(textOf(panel)).to.include('Belum dipakai oleh jenis izin mana pun.');
    expect(codes()).to.deep.equal(lines);
    expect(panel.shadowRoot!.querySelector('details')!.open).to.equal(false);
    await publish(panel);
    await waitUntil(() => textOf(panel).includes('Versi 1 diterbitkan'), 'said', { timeout: 8000 });
    await waitUntil(() => panel.shadowRoot!.querySelector('details')?.open, 'what is left to do');
    expect(codes()).to.deep.equal(lines);
    expect((await authoring.terms(name)).isListed).to.equal(false);
    await expect(panel).to.be.accessible();
  });

  it('leaves out the list that names it already', async () => {
    const { panel } = await open(await author(), 'denpasar/it-program.bpmn');
    const said = textOf(panel);
    expect(said).to.include('"workflow": "denpasar/it-program.bpmn"');
    expect(said).not.to.include('agency.json');
  });

  it('selects the line to copy where the browser keeps the clipboard shut', async () => {
    const { panel } = await open(await author(), 'denpasar/it-program.bpmn');
    panel.shadowRoot!.querySelector('details')!.open = true;
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      button(panel, 'Salin').click();
      await waitUntil(() => textOf(panel).includes('Tekan Ctrl+C'), 'said');
    } finally {
      Object.defineProperty(navigator, 'clipboard', { value: clipboard, configurable: true });
    }
  });

  it('publishes nothing where nothing was changed, and says so at the button', async () => {
    const authoring = await author();
    const { desk, panel } = await open(authoring);
    const publishing = button(panel, 'Terbitkan');
    expect(publishing.getAttribute('aria-disabled')).to.equal('true');
    const why = panel.shadowRoot!.getElementById(publishing.getAttribute('aria-describedby')!)!;
    expect(why.textContent).to.include('sama dengan versi 1');
    await expect(panel).to.be.accessible();
    await publish(panel);
    expect((await authoring.revisions(workflow)).length).to.equal(1);
    desk.document.apply(
      [{ kind: 'set-place', element: 'verify', place: { x: 400, y: 300, width: 160, height: 80 } }],
      { id: 'Digeser', en: 'Moved' },
    );
    await panel.updateComplete;
    expect(publishing.getAttribute('aria-disabled')).to.equal('true');
    lengthen(desk, '45 Menit');
    await panel.updateComplete;
    expect(publishing.getAttribute('aria-disabled')).to.equal('false');
    expect(panel.shadowRoot!.querySelector('#unchanged')).to.equal(null);
  });

  it('undoes no version that came out meanwhile: it is told, merged, and published with mine', async () => {
    const authoring = await author();
    const { desk, panel } = await open(authoring);
    // Somebody else, from the same version, while this author has written nothing yet.
    const file = await authoring.revision(workflow, 1);
    const theirs = file.replace('Melakukan verifikasi permohonan', 'Memverifikasi permohonan');
    const { version } = await authoring.saveDraft(workflow, theirs, 0);
    const day = new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Makassar' }).format(
      new Date((await authoring.draft(workflow))!.savedAt),
    );
    const request = { version, effectiveOn: day, approvedBy: 'Kepala', note: '' };
    await authoring.publish(workflow, request);
    lengthen(desk, '75 Menit');
    await publish(panel);
    await waitUntil(() => desk.keeper.state.kind === 'conflict', 'told', { timeout: 8000 });
    await waitUntil(() => panel.shadowRoot!.querySelector('[data-action=merge]'), 'both shown');
    await waitUntil(() => panel.shadowRoot!.querySelector('[data-revision="2"]'), 'the history');
    expect(textOf(panel)).to.include('Memverifikasi permohonan').and.include('75 Menit');
    await expect(panel).to.be.accessible();
    button(panel, 'Gabungkan keduanya').click();
    await publish(panel);
    await waitUntil(() => textOf(panel).includes('Versi 3 diterbitkan'), 'said', { timeout: 8000 });
    const latest = await authoring.revision(workflow, 3);
    expect(latest).to.include('Memverifikasi permohonan').and.include('75 Menit');
  });

  it('says why a draft cannot be published, and leads there', async () => {
    const authoring = await author();
    const { desk, panel } = await open(authoring);
    const role = { performer: 'cso', change: { role: 'tidak-ada' } };
    const lane = desk.document.current.sop.activities.find(({ id }) => id === 'verify')!.performer!;
    desk.document.apply([{ kind: 'set-performer', ...role, performer: lane }], {
      id: 'Peran diubah',
      en: 'Role changed',
    });
    await publish(panel);
    const alert = panel.shadowRoot!.querySelector('[role=alert]')!;
    expect(alert.textContent).to.match(/gagal/);
    alert.querySelector<HTMLButtonElement>('.change')!.click();
    expect(desk.document.selected).not.to.equal('');
    expect((await authoring.revisions(workflow))[0]!.revision).to.equal(1);
    await expect(panel).to.be.accessible();
  });

  it('brings an earlier version back as the draft, and compares any two', async () => {
    const authoring = await author();
    const { desk, panel } = await open(authoring);
    lengthen(desk, '90 Menit');
    await publish(panel);
    await waitUntil(() => panel.shadowRoot!.querySelector('[data-revision="1"]'), 'two of them');
    const first = () => panel.shadowRoot!.querySelector('[data-revision="1"]')!;
    first().querySelector<HTMLButtonElement>('[data-action=compare]')!.click();
    await waitUntil(
      () => panel.shadowRoot!.querySelectorAll('dialog alur-sop-flowchart').length === 2,
      'both',
      { timeout: 8000 },
    );
    expect(panel.shadowRoot!.querySelector('dialog')!.textContent).to.include('90 Menit');
    await expect(panel).to.be.accessible();
    button(panel, 'Tutup').click();
    first().querySelector<HTMLButtonElement>('[data-action=restore]')!.click();
    await waitUntil(() => desk.document.undoLabel?.id === 'Versi 1 dipulihkan', 'restored');
    const verify = desk.document.current.sop.activities.find(({ id }) => id === 'verify')!;
    expect(verify.mutuBaku.duration).not.to.equal('90 Menit');
  });
});

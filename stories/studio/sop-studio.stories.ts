import type { ServiceHarness } from '@alur/client/contract/harness.js';
import type { PermitService } from '@alur/client/permit-service.js';
import { define } from '@alur/components/define.js';
import { AlurSopStudio } from '@alur/studio/sop-studio.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import mempawah from '../../packages/workflow/src/import/testing/seeds/mempawah-standard-certificate.txt?raw';
import { choose, enter, find, press, see } from '../support/hands.ts';
import { inEnglish } from '../support/portal.ts';
import { onDesk, onService, sceneOf } from '../support/scene.ts';
import { offlineService } from '../support/troubled.ts';

define(AlurSopStudio);

type Args = Pick<AlurSopStudio, 'workflow' | 'view' | 'panel'>;

const registration = 'denpasar/online-registration.bpmn';

const meta: Meta<Args> = {
  title: 'Studio',
  component: AlurSopStudio.tag,
  args: { workflow: registration, view: 'table', panel: '' },
  argTypes: {
    view: { control: 'inline-radio', options: ['table', 'diagram', 'both'] },
    panel: {
      control: 'select',
      options: ['', 'step', 'identity', 'findings', 'doubts', 'try-out', 'document', 'versions'],
    },
  },
  ...onDesk('sip-dokter', async (desk) => ({ service: await author(desk) })),
  render: ({ workflow, view, panel }, context) =>
    html`<alur-sop-studio
      .service=${sceneOf(context).service}
      workflow=${workflow}
      view=${view}
      panel=${panel}
    ></alur-sop-studio>`,
  play: async ({ canvasElement }) => {
    await find(canvasElement, '[data-state]');
  },
};

export default meta;

type Story = StoryObj<Args>;

function author(desk: ServiceHarness): Promise<PermitService> {
  // What a browser keeps of another story's work is not this one's.
  indexedDB.deleteDatabase('alur-studio-denpasar');
  return desk.officer('sop-author');
}

/** The SOPs that there are, and the ways to begin another. */
export const Start: Story = {
  args: { workflow: '' },
  play: ({ canvasElement }) => see(canvasElement, 'Versi 1 berlaku'),
};

export const Table: Story = {
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'alur-sop-table-editor');
    await see(canvasElement, 'Melakukan verifikasi');
  },
};

export const Diagram: Story = {
  args: { view: 'diagram' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'alur-sop-diagram-editor');
    await find(canvasElement, '.djs-shape');
  },
};

export const Both: Story = {
  args: { view: 'both' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'alur-sop-table-editor');
    await find(canvasElement, '.djs-shape');
  },
};

/** Two steps at the same time: chosen in the table's form, seen as a branch in the diagram. */
export const Parallel: Story = {
  args: { view: 'both' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, '.djs-shape');
    const cell = await find(canvasElement, 'tr[data-row="0"] th');
    cell.click();
    await press(canvasElement, 'Alur');
    await enter(canvasElement, 'dialog.flow [name=beside]', 'register');
    const save = await find(canvasElement, 'dialog.flow [type=submit]');
    save.click();
    await see(canvasElement, 'bersamaan dengan langkah', '∥');
  },
};

/** A new branch beside a step and a second step in it, both by the menu of a step. */
export const ParallelBranches: Story = {
  play: async ({ canvasElement }) => {
    const cell = await find(canvasElement, 'tr[data-row="0"] th');
    cell.click();
    await press(canvasElement, 'Lainnya');
    await press(canvasElement, 'Tambah langkah bersamaan');
    await see(canvasElement, 'bersamaan dengan langkah', '∥');
    await press(canvasElement, 'Lainnya');
    await press(canvasElement, 'Sisipkan di bawah, di cabang ini');
    await find(canvasElement, 'tr[data-row="2"] .beside');
  },
};

/** The first page of the document, with the official guidance beside each field. */
export const Identity: Story = {
  args: { panel: 'identity' },
  play: ({ canvasElement }) => see(canvasElement, 'Petunjuk 11'),
};

/** What the software does at a step. */
export const StepSettings: Story = {
  args: { panel: 'step' },
  play: async ({ canvasElement }) => {
    await see(canvasElement, 'Pilih sebuah langkah');
    const cell = await find(canvasElement, 'tbody td.performer');
    cell.click();
    await see(canvasElement, 'Yang dikerjakan di aplikasi');
  },
};

/** The rules of `alur check`, while one writes. */
export const Checks: Story = {
  args: { panel: 'findings' },
  play: ({ canvasElement }) => see(canvasElement, 'Aturan yang sama'),
};

/** The SOP as it is played, step by step. */
export const TryIt: Story = {
  args: { panel: 'try-out' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Mulai');
    await see(canvasElement, 'Melakukan pendaftaran');
  },
};

/** The SOP as it is printed, and its files. */
export const Document: Story = {
  args: { panel: 'document' },
  play: async ({ canvasElement }) => {
    await find(canvasElement, 'alur-sop-document');
    await see(canvasElement, 'Unduh berkas BPMN');
  },
};

/** What changed, publishing, and the history. */
export const Versions: Story = {
  args: { panel: 'versions' },
  play: ({ canvasElement }) => see(canvasElement, 'Riwayat'),
};

/** An SOP that no permit type follows: what the agency is to write into its files. */
export const Unused: Story = {
  args: { workflow: 'denpasar/it-program.bpmn', panel: 'versions' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Supaya sebuah jenis izin');
    await see(canvasElement, '"workflow": "denpasar/it-program.bpmn"');
  },
};

/** A document of another agency, with what was inferred, the doubtful first. */
export const Imported: Story = {
  args: { workflow: '' },
  play: async ({ canvasElement }) => {
    await choose(
      canvasElement,
      'input[type=file]',
      new File([mempawah], 'standar.txt', { type: 'text/plain' }),
    );
    await see(canvasElement, 'menunggu pemeriksaan Anda');
  },
};

export const English: Story = {
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'Nothing changed yet'),
};

export const OnAPhone: Story = {
  globals: { viewport: { value: 'phone' } },
};

/** The server cannot be reached. */
export const Offline: Story = {
  ...onService(offlineService()),
  play: ({ canvasElement }) => see(canvasElement, 'Studio tidak dapat dibuka'),
};

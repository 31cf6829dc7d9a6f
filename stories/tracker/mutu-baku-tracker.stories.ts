import { ServiceError } from '@alur/client/permit-service.js';
import { define } from '@alur/components/define.js';
import { AlurMutuBakuTracker } from '@alur/components/tracker/mutu-baku-tracker.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { beforeOfficer } from '../support/officer-scenes.ts';
import { find, press, see } from '../support/hands.ts';
import { inEnglish } from '../support/portal.ts';
import { onDesk, sceneOf } from '../support/scene.ts';
import { never, offline, onlyFirst } from '../support/troubled.ts';
import { onTuesday } from './office.ts';

define(AlurMutuBakuTracker);

interface Args {
  readonly case: string;
  readonly refreshSeconds: number;
}

const meta: Meta<Args> = {
  title: 'Tracker',
  component: AlurMutuBakuTracker.tag,
  args: { case: '', refreshSeconds: 0 },
  render: (args, context) =>
    html`<alur-mutu-baku-tracker
      case=${args.case || (sceneOf(context).case ?? '')}
      refresh-seconds=${args.refreshSeconds}
    ></alur-mutu-baku-tracker>`,
};

export default meta;

type Story = StoryObj<Args>;

/** Late first, then what is about to be. */
export const List: Story = {
  ...onTuesday(),
  play: ({ canvasElement }) =>
    see(canvasElement, '1 sedang terlambat', 'lewat 1 jam 20 menit kerja'),
};

export const InEnglish: Story = {
  ...List,
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, '1 late now', '1 h 20 min of work over'),
};

/** A step opened over the list, to say why it is late and what is done about it. */
export const Explaining: Story = {
  ...onTuesday(),
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.rows .row')).click();
    await see(canvasElement, 'Penjelasan sebab', 'Sudah terlambat 1 jam 20 menit kerja');
  },
};

/** There is no connection: what was written stays on the device. */
export const NotSaved: Story = {
  ...onTuesday(() => ({ explainDeviation: offline })),
  play: async ({ canvasElement }) => {
    (await find(canvasElement, '.rows .row')).click();
    const cause = await find<HTMLSelectElement>(canvasElement, '.explain select');
    cause.value = 'workload';
    cause.dispatchEvent(new Event('change'));
    (await find<HTMLFormElement>(canvasElement, 'form.explain')).requestSubmit();
    await see(canvasElement, 'tetap ada di perangkat ini');
  },
};

export const HundredThousand: Story = {
  ...onTuesday((usual) => ({
    trackedSteps: async (period) => {
      const few = await usual.trackedSteps(period);
      const steps = Array.from({ length: 100_000 }, (_, at) => few.steps[at % few.steps.length]);
      return { ...few, steps: steps.filter((step) => step !== undefined) };
    },
  })),
  play: ({ canvasElement }) => see(canvasElement, '100.000 dari 100.000 kegiatan'),
};

export const LongText: Story = {
  ...onTuesday((usual) => ({
    trackedSteps: async (period) => {
      const tracked = await usual.trackedSteps(period);
      const activities = tracked.activities.map((activity) => ({
        ...activity,
        name: `${activity.name} bersama Tim Teknis perangkat daerah yang membidangi, termasuk pemeriksaan lapangan dan berita acaranya`,
        performer: `${activity.performer} Bidang Penyelenggaraan Pelayanan Perizinan dan Nonperizinan`,
        norm: '7 hari kerja dengan Bupati; 2 hari kerja dengan Kepala Dinas setelah berkas lengkap',
      }));
      return { ...tracked, activities };
    },
  })),
  play: ({ canvasElement }) => see(canvasElement, 'pemeriksaan lapangan'),
};

/** One case that is late right now. */
export const LateNow: Story = {
  ...onTuesday(),
  args: { case: 'case-1' },
  play: ({ canvasElement }) => see(canvasElement, 'batas Sel 24 Nov 08.40 WIB', 'Belum dimulai'),
};

/** Done, with a deviation of each kind. */
export const ThreeKinds: Story = {
  ...onTuesday(),
  args: { case: 'case-4' },
  play: ({ canvasElement }) =>
    see(canvasElement, 'Tidak ada saat kegiatan dimulai', 'Terlambat 2 jam', 'Tidak dihasilkan'),
};

/** Its clock stands still; the officer is about to let it go on. */
export const Paused: Story = {
  ...onTuesday(),
  args: { case: 'case-5' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Lanjutkan');
    await see(canvasElement, 'Menunggu pemohon, sejak', 'Sudah dijawab');
  },
};

/** Somebody has changed the fifth event after it was recorded. */
export const BrokenChain: Story = {
  ...onTuesday(
    () => ({}),
    ([first]) => {
      if (!first) return;
      first.log = first.log.map((event) =>
        event.sequence === 5 ? { ...event, at: '2026-11-24T01:11:00.000Z' } : event,
      );
    },
  ),
  args: { case: 'case-1' },
  play: ({ canvasElement }) => see(canvasElement, 'rusak mulai catatan 5'),
};

export const WithFlowchart: Story = {
  ...onTuesday(),
  args: { case: 'case-1' },
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Tampilkan bagan alir');
    await find(canvasElement, '[part="layer"]');
  },
};

/** Whoever may only look. */
export const MayNotExplain: Story = {
  ...onTuesday((usual) => ({
    caseTracking: async (id) => ({
      ...(await usual.caseTracking(id)),
      may: { explain: false, moveClock: false },
    }),
  })),
  args: { case: 'case-4' },
  play: ({ canvasElement }) => see(canvasElement, 'Sebab belum diisi'),
};

/** Denpasar's own SOP, on the back end that runs in this browser. */
export const DenpasarCase: Story = {
  ...onDesk('reklame', async (desk) => beforeOfficer(desk)),
  play: ({ canvasElement }) => see(canvasElement, 'Kegiatan menurut SOP', 'Melakukan verifikasi'),
};

export const Loading: Story = {
  ...onTuesday(() => ({ workingCalendars: never })),
  play: ({ canvasElement }) => see(canvasElement, 'Memuat pemantauan mutu baku'),
};

export const Empty: Story = {
  ...onTuesday((usual) => ({
    trackedSteps: async (period) => ({ ...(await usual.trackedSteps(period)), steps: [] }),
  })),
  play: ({ canvasElement }) => see(canvasElement, 'Belum ada kegiatan pada masa ini'),
};

export const Offline: Story = {
  ...onTuesday(() => ({ trackedSteps: offline })),
  play: ({ canvasElement }) => see(canvasElement, 'tidak dapat dimuat'),
};

/** What was shown stays. */
export const NotRefreshed: Story = {
  ...onTuesday((usual) => ({
    trackedSteps: onlyFirst(1, () => usual.trackedSteps({ from: 0, to: 0 })),
  })),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Perbarui');
    await see(canvasElement, 'Yang tampil belum diperbarui.', 'lewat 1 jam 20 menit');
  },
};

export const NotAllowed: Story = {
  ...onTuesday(() => ({
    trackedSteps: () =>
      Promise.reject(new ServiceError('forbidden', { id: 'Ditolak.', en: 'Refused.' })),
  })),
  play: ({ canvasElement }) => see(canvasElement, 'Anda tidak berwenang'),
};

export const NotSignedIn: Story = {
  ...onTuesday(undefined, undefined, { session: () => Promise.resolve(undefined) }),
  play: ({ canvasElement }) => see(canvasElement, 'Anda belum masuk'),
};

import { basename, relative, sep } from 'node:path';
import { calendarTime } from '@alur/model/assessment/calendar-time.js';
import type { AssessmentSettings } from '@alur/model/assessment/settings.js';
import type { WorkingTime } from '@alur/model/assessment/working-time.js';
import type { LocalText } from '@alur/model/text.js';
import { loadPack, type LoadedAgency } from '@alur/server/pack/load-pack.js';
import { workingCalendar } from '@alur/server/pack/working-calendar.js';
import { isFolder, packRoot } from '../pack-root.ts';

/** Whose procedure it is: when that agency works, and how it judges. */
export interface JudgingAgency {
  readonly timeZone: string;
  readonly timeOf: (role: string) => WorkingTime;
  readonly settings: AssessmentSettings;
}

/**
 * The agency that a workflow belongs to: that of `agencyFolder`, else the one whose folder below
 * `workflows/` the file lies in.
 */
export async function agencyOf(
  workflow: string,
  agencyFolder: string | undefined,
): Promise<JudgingAgency | LocalText> {
  const root = await packRoot(agencyFolder ?? workflow);
  const id = agencyFolder === undefined ? idAbove(root, workflow) : basename(agencyFolder);
  if (root === undefined || id === undefined) return noAgency(workflow);
  if (agencyFolder !== undefined && !(await isFolder(agencyFolder))) return noAgency(agencyFolder);
  const { agencies } = await loadPack(root);
  const loaded = agencies.find(({ agency }) => agency.id === id);
  if (!loaded) return brokenAgency(id);
  if (!workingCalendar(loaded)) return noHolidays(id);
  const { timeZone, assessment = {} } = loaded.agency;
  return { timeZone, timeOf: timeReader(loaded), settings: assessment };
}

function idAbove(root: string | undefined, workflow: string): string | undefined {
  if (root === undefined) return undefined;
  const [folder, id, ...rest] = relative(root, workflow).split(sep);
  return folder === 'workflows' && rest.length > 0 ? id : undefined;
}

/** A unit's own working time for the roles of that unit. */
function timeReader(loaded: LoadedAgency): (role: string) => WorkingTime {
  const known = new Map<string, WorkingTime>();
  return (role) => {
    const unit = loaded.agency.roles.find(({ id }) => id === role)?.unit ?? '';
    const time = known.get(unit);
    if (time) return time;
    const calendar = workingCalendar(loaded, unit) ?? workingCalendar(loaded);
    if (!calendar) throw new Error(`${loaded.agency.id} had a calendar a moment ago`);
    const made = calendarTime(calendar);
    known.set(unit, made);
    return made;
  };
}

const noAgency = (path: string): LocalText => ({
  id: `Instansi untuk "${path}" tidak diketahui. Sebutkan foldernya, misalnya --agency schemas/denpasar.`,
  en: `It is not known whose "${path}" is. Name the agency's folder, such as --agency schemas/denpasar.`,
});

const brokenAgency = (id: string): LocalText => ({
  id: `Instansi "${id}" tidak ada atau berkasnya belum benar. Jalankan: alur check`,
  en: `The agency "${id}" is not there, or its files are not right. Run: alur check`,
});

const noHolidays = (id: string): LocalText => ({
  id: `Instansi "${id}" belum memiliki tabel hari libur. Tambahkan berkas schemas/shared/holidays.`,
  en: `The agency "${id}" has no table of holidays. Add the files of schemas/shared/holidays.`,
});

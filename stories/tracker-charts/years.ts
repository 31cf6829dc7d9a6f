import { trackedYear, type TrackedYear } from '@alur/components/testing/tracked-year.js';
import type { PermitService } from '@alur/client/permit-service.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { HolidayTable } from '@alur/model/generated/holidays.js';
import { procedureFile } from '../flowchart/procedures.ts';

const agencies = import.meta.glob<Agency>('../../schemas/{denpasar,mempawah}/agency.json', {
  import: 'default',
});
const tables = import.meta.glob<HolidayTable>('../../schemas/shared/holidays/202[567].json', {
  import: 'default',
});

export interface YearScene extends TrackedYear {
  /** Of the back end, what the views of the tracker ask themselves. */
  readonly service: PermitService;
}

const made = new Map<string, Promise<YearScene>>();

/** The last year of an office, made up by its real files. */
export function yearOf(workflow: string, cases: number): Promise<YearScene> {
  const key = `${workflow} ${cases}`;
  const year = made.get(key) ?? makeYear(workflow, cases);
  made.set(key, year);
  return year;
}

async function makeYear(workflow: string, cases: number): Promise<YearScene> {
  const [id = ''] = workflow.split('/');
  const agency = await agencies[`../../schemas/${id}/agency.json`]?.();
  if (!agency) throw new Error(`There is no agency ${id}.`);
  const holidays = await Promise.all(Object.values(tables).map((load) => load()));
  const bpmn = await procedureFile(workflow);
  const year = await trackedYear({ agency, holidays, workflow, bpmn }, cases);
  const service = {
    agency: () => Promise.resolve(agency),
    procedure: () => Promise.resolve({ id: workflow, sha256: '', sop: year.sop }),
  } as unknown as PermitService;
  return { ...year, service };
}

export const mempawah = 'mempawah/standard-certificate.bpmn';
export const denpasar = 'denpasar/online-registration.bpmn';

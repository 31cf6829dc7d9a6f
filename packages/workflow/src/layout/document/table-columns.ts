import type { ColumnPart, Performer, Sop } from '@alur/model/sop/sop.js';

/** A column of the flowchart table as the document heads it. */
export interface TableColumn {
  readonly label: string;
  /** What stands in it; undefined where the document leaves it empty throughout. */
  readonly of?: ColumnPart | undefined;
  /** Of a performer's column: index into the performers. */
  readonly performer?: number | undefined;
  /** The heading above it that it shares with its neighbours; empty where it has none. */
  readonly group: string;
  /** In the row of column numbers. */
  readonly number: string;
}

/** The words of the national form, which an agency's template may replace. */
export interface ColumnLabels {
  readonly number: string;
  readonly activity: string;
  readonly performers: string;
  readonly standard: string;
  readonly requiredInputs: string;
  readonly duration: string;
  readonly output: string;
  readonly remarks: string;
}

export const officialColumnLabels: ColumnLabels = {
  number: 'No.',
  activity: 'Kegiatan',
  performers: 'Pelaksana',
  standard: 'Mutu Baku',
  requiredInputs: 'Kelengkapan',
  duration: 'Waktu',
  output: 'Output',
  remarks: 'Keterangan',
};

/** The document's own columns; where they are not known, or no longer fit, those of the template. */
export function tableColumns(sop: Sop, agency: Partial<ColumnLabels> = {}): readonly TableColumn[] {
  return ownColumns(sop) ?? templateColumns(sop.performers, { ...officialColumnLabels, ...agency });
}

function ownColumns({ form, performers }: Sop): readonly TableColumn[] | undefined {
  const columns = form?.columns ?? [];
  const own = columns.filter(({ of }) => of === 'performer');
  if (columns.length === 0 || own.length !== performers.length || !isTogether(columns)) return;
  // A form that numbers some of its columns numbers them as it does, gaps included.
  const isNumbered = columns.some(({ number }) => number);
  return columns.map((column, index) => ({
    label: column.label,
    of: column.of,
    group: column.group ?? '',
    number: isNumbered ? (column.number ?? '') : String(index + 1),
    performer: column.of === 'performer' ? own.indexOf(column) : undefined,
  }));
}

/** Arrows are drawn over one field: performers that something else stands between are not one. */
function isTogether(columns: readonly { readonly of?: ColumnPart | undefined }[]): boolean {
  const first = columns.findIndex(({ of }) => of === 'performer');
  const last = columns.findLastIndex(({ of }) => of === 'performer');
  return columns.slice(first, last + 1).every(({ of }) => of === 'performer');
}

function templateColumns(
  performers: readonly Performer[],
  labels: ColumnLabels,
): readonly TableColumn[] {
  const standard = (label: string, of: ColumnPart) => ({ label, of, group: labels.standard });
  return [
    { label: labels.number, of: 'number' as const, group: '' },
    { label: labels.activity, of: 'activity' as const, group: '' },
    ...performers.map(({ name }, performer) => ({
      label: name,
      of: 'performer' as const,
      performer,
      group: labels.performers,
    })),
    standard(labels.requiredInputs, 'requiredInputs'),
    standard(labels.duration, 'duration'),
    standard(labels.output, 'outputs'),
    { label: labels.remarks, of: 'remarks' as const, group: '' },
  ].map((column, index) => ({ ...column, number: String(index + 1) }));
}

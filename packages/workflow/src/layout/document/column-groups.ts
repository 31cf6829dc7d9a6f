import type { TableColumn } from './table-columns.ts';

/** Columns that stand together under one heading, or one that stands alone. */
export interface ColumnGroup {
  /** Empty of a column that stands alone. */
  readonly label: string;
  readonly columns: readonly TableColumn[];
}

export function columnGroups(columns: readonly TableColumn[]): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  for (const column of columns) {
    const last = groups.at(-1);
    if (column.group && last?.label === column.group) {
      groups[groups.length - 1] = { ...last, columns: [...last.columns, column] };
    } else {
      groups.push({ label: column.group, columns: [column] });
    }
  }
  return groups;
}

import type { ExportFormat } from './formats.ts';

const office = 'application/vnd.openxmlformats-officedocument';

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** What a procedure can be saved as. */
export const exportFormats = ['pdf', 'docx', 'xlsx', 'svg', 'png'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A diagram is a picture; the form can be edited too. */
export const diagramFormats = ['pdf', 'svg', 'png'] as const;
export type DiagramFormat = (typeof diagramFormats)[number];

const office = 'application/vnd.openxmlformats-officedocument';

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** A name that every file system takes: `SOP Pengaduan.pdf`. */
export function fileName(title: string, format: ExportFormat): string {
  // eslint-disable-next-line no-control-regex -- among what Windows forbids in names
  const safe = title.replace(/[\u0000-\u001F<>:"/\\|?*\u007F]+/g, ' ').replace(/\s+/g, ' ');
  return `${
    safe
      .trim()
      .slice(0, 100)
      .replace(/[. ]+$/, '') || 'SOP'
  }.${format}`;
}

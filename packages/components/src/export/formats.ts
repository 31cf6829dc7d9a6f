/** What a procedure can be saved as. */
export const exportFormats = ['pdf', 'docx', 'xlsx', 'svg', 'png'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** A diagram is a picture; the form can be edited too. */
export const diagramFormats = ['pdf', 'svg', 'png'] as const;
export type DiagramFormat = (typeof diagramFormats)[number];

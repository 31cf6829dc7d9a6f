import { extname } from 'node:path';
import { RenderError } from './render-error.ts';

export const views = ['document', 'table', 'diagram'] as const;
export type View = (typeof views)[number];

/** What each view can be written as. A diagram is a picture; a table is a form to be edited. */
const formatsOf = {
  document: ['pdf', 'docx', 'xlsx', 'html', 'svg', 'png'],
  table: ['pdf', 'docx', 'xlsx', 'html', 'svg', 'png'],
  diagram: ['pdf', 'svg', 'png'],
} as const satisfies Record<View, readonly string[]>;

export type Format = (typeof formatsOf)[View][number];

/** The format that a file's ending names. */
export function formatOf(view: View, file: string): Format {
  const formats: readonly Format[] = formatsOf[view];
  const ending = extname(file).slice(1).toLowerCase();
  const format = formats.find((each) => each === ending);
  if (format) return format;
  const list = formats.map((each) => `.${each}`).join(', ');
  throw new RenderError({
    id: `Berkas tujuan "${file}" tidak cocok dengan --as ${view}. Akhiri namanya dengan salah satu dari: ${list}.`,
    en: `The file "${file}" does not go with --as ${view}. End its name with one of: ${list}.`,
  });
}

import type { PaperOptions } from '../drawing/sheets.ts';

export interface OfficeOptions extends PaperOptions {
  /** When the file was made, as its properties say it. */
  readonly createdAt: Date;
}

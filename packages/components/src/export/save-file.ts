import type { ExportFormat } from './formats.ts';
import { saveBlob } from './save-blob.ts';

/** Lets the browser save a file under the name of what it shows: `SOP Pengaduan.pdf`. */
export function saveFile(blob: Blob, title: string, format: ExportFormat): void {
  saveBlob(blob, fileName(title, format));
}

/** A name that every file system takes. */
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

import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { RenderError } from './render-error.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];

/** A Chromium that can be run: the one that `CHROME_PATH` names, else one on the `PATH`. */
export function chromiumPath(environment: Readonly<Record<string, string | undefined>>): string {
  const { CHROME_PATH: wanted, PATH: path = '' } = environment;
  if (wanted) {
    if (canRun(wanted)) return wanted;
    throw new RenderError({
      id: `CHROME_PATH=${wanted} tidak dapat dijalankan. Isi dengan letak Chromium atau Chrome, atau kosongkan.`,
      en: `CHROME_PATH=${wanted} cannot be run. Set it to Chromium or Chrome, or unset it.`,
    });
  }
  const found = path
    .split(delimiter)
    .filter(Boolean)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(canRun);
  if (found) return found;
  throw new RenderError({
    id: 'Diagram dan gambar PNG memerlukan Chromium atau Chrome. Pasang salah satunya, atau isi CHROME_PATH dengan letaknya. Tabel dan dokumen sebagai svg, pdf, docx, xlsx, dan html tidak memerlukannya.',
    en: 'Diagrams and PNG pictures need Chromium or Chrome. Install one, or set CHROME_PATH to it. Tables and documents as svg, pdf, docx, xlsx and html need none.',
  });
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

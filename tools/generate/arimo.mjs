/**
 * Arimo as modules: its letters for PDF files, and how wide they are for whoever lays out text
 * without a browser. It is as wide as Arial letter by letter, which is what offices have.
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as fontkit from '@cantoo/fontkit';

const require = createRequire(import.meta.url);
const head =
  '// Written by `npm run generate` from @fontsource/arimo; licence: SIL Open Font License 1.1.\n';

const fileOf = (weight) =>
  readFile(require.resolve(`@fontsource/arimo/files/arimo-latin-${weight}-normal.woff`));

export async function arimoFont() {
  const [regular, bold] = await Promise.all([fileOf(400), fileOf(700)]);
  return `${head}
/** WOFF in base64: the letters of Western and Indonesian texts. */
export const arimo = {
  regular: '${regular.toString('base64')}',
  bold: '${bold.toString('base64')}',
} as const;
`;
}

export async function arimoWidths() {
  const [regular, bold] = (await Promise.all([fileOf(400), fileOf(700)])).map((file) =>
    fontkit.create(file),
  );
  const rows = [...regular.characterSet]
    .filter((code) => code >= 32)
    .sort((a, b) => a - b)
    .map((code) => [code, ...[regular, bold].map((font) => widthOf(font, code))].join(' '));
  return `${head}
/** Of an em in thousandths of itself: code point, regular, bold. */
export const arimoWidths = \`
${rows.join('\n')}
\`;
`;
}

function widthOf(font, code) {
  return Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm);
}

/** What VS Code and the editors of JetBrains know of the elements. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';

/** @param library - name and version of the package that the data is of */
export function writeEditorData(manifest, folder, library) {
  const write = (name, data) =>
    writeFileSync(join(folder, name), `${JSON.stringify(data, null, 2)}\n`);
  const html = JSON.parse(getVsCodeHtmlCustomData(structuredClone(manifest), {}));
  write('vscode.html-custom-data.json', html);
  const webTypes = JSON.parse(getWebTypesData(structuredClone(manifest), { packageJson: false }));
  write('web-types.json', { ...webTypes, name: library.name, version: library.version });
}

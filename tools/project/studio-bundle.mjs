/** What the studio's bundle loads, and when. */
import { join } from 'node:path';
import { root } from './install.mjs';
import { loadedAtOnce } from './bundle.mjs';

const folder = join(root, 'packages/studio/dist/bundle');

/** The script, the provider, the connection, the studio: until the list of SOPs shows. */
const first = [
  'src/autoload.ts',
  'src/provider/provider.ts',
  'http-permit-service.ts',
  'http-authoring-service.ts',
  'src/sop-studio.ts',
];

export function shippedForStudio() {
  return loadedAtOnce(folder, first);
}

/** The files that only the diagram editor needs, bpmn-js above all; paths below the bundle. */
export function modelerFiles() {
  const table = ['src/opening/for-editing.ts', 'table-editor/sop-table-editor.ts'];
  const others = new Set(loadedAtOnce(folder, [...first, ...table]).map(({ file }) => file));
  const diagram = ['diagram-editor/sop-diagram-editor.ts', 'canvas/editor-canvas.ts'];
  return loadedAtOnce(folder, diagram)
    .map(({ file }) => file)
    .filter((file) => !others.has(file));
}

/** What React, Vue and Angular know of the elements, generated from the manifest. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { generateVuejsTypes } from 'custom-element-vuejs-integration';
import { writeAngularDirectives } from './angular-directives.mjs';
import { elementsOf } from './manifest.mjs';

/**
 * Writes `react` and `vue`, each a module for its types alone, and `angular`, into a folder below
 * `dist`.
 *
 * @param eventModules - modules of `dist` in which events add themselves to the platform's table
 */
export function writeFrameworkTypes(manifest, folder, eventModules) {
  const typed = forTypes(manifest);
  const paths = Object.fromEntries(
    elementsOf(manifest).map(({ tagName, path }) => [tagName, path.replace(/^dist/, '..')]),
  );
  const componentTypePath = (_, tag) => paths[tag];

  const jsx = { outdir: folder, fileName: 'jsx.d.ts', componentTypePath };
  jsxTypesPlugin(jsx).packageLinkPhase({ customElementsManifest: structuredClone(typed) });
  const events = eventModules
    .map((path) => `import type {} from '${path.replace(/^dist/, '..')}';\n`)
    .join('');
  write('react.d.ts', events + reactTypes);
  write('react.js', 'export {};\n');

  const vue = { outdir: folder, fileName: 'vue.d.ts', componentTypePath, hideLogs: true };
  generateVuejsTypes(structuredClone(typed), vue);
  // The generator takes an event's type for that of a detail; ours are events. And a listener in a
  // template of Vue, `@alur-submitted`, is looked up in camel case.
  const text = readFileSync(join(folder, 'vue.d.ts'), 'utf8')
    .replace(/CustomEvent<(HTMLElementEventMap\[["'][\w-]+["']\])>/g, '$1')
    .replace(/"on(alur-[\w-]+)"/g, (_, event) => camelCase(`on-${event}`));
  write('vue.d.ts', events + text);
  write('vue.js', 'export {};\n');

  writeAngularDirectives(typed, folder, events);

  function write(name, content) {
    writeFileSync(join(folder, name), content);
  }
}

const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Events by the platform's own table, which each event adds itself to; nothing that is read only. */
function forTypes(manifest) {
  const copy = structuredClone(manifest);
  for (const { declarations } of copy.modules) {
    for (const element of declarations) {
      // What has no description is no member of ours: the analyser takes it from the code.
      element.members = element.members?.filter(
        ({ readonly, description }) => !readonly && description,
      );
      for (const event of element.events ?? []) {
        event.type = { text: `HTMLElementEventMap['${event.name}']` };
      }
    }
  }
  return copy;
}

const reactTypes = `import type { CustomElements } from './jsx.d.ts';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CustomElements {}
  }
}
`;

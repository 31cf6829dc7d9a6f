/** The styles of bpmn-js as a module: a shadow root takes style sheets, not `<link>`s. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

export async function bpmnStyles() {
  const texts = await Promise.all(
    ['diagram-js.css', 'bpmn-js.css'].map((name) =>
      readFile(require.resolve(`bpmn-js/dist/assets/${name}`), 'utf8'),
    ),
  );
  const css = texts.join('\n').replace(/[\\`]|\$\{/g, '\\$&');
  return `// Written by \`npm run generate\` from bpmn-js/dist/assets; its licence is that of bpmn-js.
import { css } from 'lit';

export const bpmnStyles = css\`
${css}\`;
`;
}

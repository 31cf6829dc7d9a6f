import { table } from './table.mjs';

/** The elements, from the custom elements manifest. */
export function elementsPage(manifest) {
  if (!manifest) return '# Elements\n\nRun `npm run build`, then `node tools/docs.mjs`.\n';
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return `# Elements\n\n_From the sources. Every state of each is in Storybook: \`npm run storybook\`._\n\n${elements.map(section).join('\n\n')}\n`;
}

const parts = [
  ['Attributes', 'attributes', ({ name, type }) => [name, type?.text]],
  ['Events', 'events', ({ name, type }) => [name, type?.text]],
  ['Slots', 'slots', ({ name }) => [name || '(default)', '']],
  ['Parts', 'cssParts', ({ name }) => [name, '']],
  ['Custom properties', 'cssProperties', ({ name, default: usual }) => [name, usual]],
];

function section(element) {
  const tables = parts.flatMap(([title, key, cells]) => {
    const rows = (element[key] ?? []).map((each) => [...cells(each), each.description]);
    return rows.length > 0
      ? [`### ${title} of ${element.tagName}\n\n${table(['name', 'type', ''], rows)}`]
      : [];
  });
  const about = (element.description ?? element.summary ?? '').replaceAll('<', '&lt;');
  return [`## ${element.tagName}`, about, ...tables].filter(Boolean).join('\n\n');
}

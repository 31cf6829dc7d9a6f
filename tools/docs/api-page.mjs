import { table } from './table.mjs';

/** The HTTP API, from the OpenAPI document that the server makes of its routes' schemas. */
export function apiPage({ info, paths }) {
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => method !== 'head')
      .map(([method, { tags = [''], summary, responses = {} }]) => ({
        tag: tags[0],
        cells: [method.toUpperCase(), path, summary, Object.keys(responses).join(', ')],
      })),
  );
  const tags = [...new Set(routes.map(({ tag }) => tag))];
  const sections = tags.map((tag) => {
    const rows = routes.filter((route) => route.tag === tag).map(({ cells }) => cells);
    return `## ${tag || 'other'}\n\n${table(['method', 'path', 'what it does', 'answers'], rows)}`;
  });
  return `# HTTP API\n\n${info.description}\n\nA running server shows every field of every request at \`/api/docs\`, and the document itself at \`/api/docs/json\`.\n\n${sections.join('\n\n')}\n`.replaceAll(
    '{ code',
    '&#123; code',
  );
}

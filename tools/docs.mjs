/**
 * `node tools/docs.mjs`: the documentation as a static site in `dist/docs`. Writes the reference
 * pages first, from what the code says of itself: `custom-elements.json` (made by `npm run build`),
 * the routes' schemas, and the last `npm run bench`.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPage } from './docs/api-page.mjs';
import { elementsPage } from './docs/elements-page.mjs';
import { performancePage } from './docs/performance-page.mjs';
import { ensureInstalled, root } from './project/install.mjs';
import { run } from './project/run.mjs';

ensureInstalled();

const readJson = (name) => {
  const path = join(root, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
};

const openApi = await run('node', ['--conditions=@alur/source', 'tools/docs/print-openapi.mjs'], {
  quiet: true,
});
if (openApi.code !== 0) throw new Error(openApi.output);

mkdirSync(join(root, 'docs/reference'), { recursive: true });
const write = (name, text) => writeFileSync(join(root, 'docs/reference', name), text);
write('elements.md', elementsPage(readJson('custom-elements.json')));
write('api.md', apiPage(JSON.parse(openApi.output.slice(openApi.output.indexOf('{')))));
write('performance.md', performancePage(readJson('bench-results.json')));

for (const [command, args] of [
  ['node', ['tools/docs-links.mjs']],
  ['vitepress', ['build', 'docs']],
]) {
  const { code, seconds } = await run(command, args);
  console.log(
    `${code === 0 ? 'ok' : 'FAILED'}: ${command} ${args.join(' ')} (${seconds.toFixed(1)} s)`,
  );
  if (code !== 0) process.exit(code);
}

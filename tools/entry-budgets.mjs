/**
 * What each entry of `@alur/components` weighs in a project that bundles it, Lit included; part of
 * `npm run lint`. And that a class which is imported and not used weighs nothing: without that no
 * bundler may leave out what a page does not need.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { mendEmittedEndings } from './project/emitted-endings.mjs';
import { root } from './project/install.mjs';

const dist = join(root, 'packages/components/dist');

if (!existsSync(join(dist, 'register'))) {
  console.error('There is no packages/components/dist; run `npm run build` first.');
  process.exit(1);
}

mendEmittedEndings();

/** In kilobytes of 1,024 bytes, gzip, of what is loaded at once. */
const limits = {
  provider: 9,
  account: 16,
  'case-status': 15,
  'case-timeline': 25,
  'deviation-register': 21,
  'monitoring-forms': 24,
  'mutu-baku-charts': 25,
  'mutu-baku-tracker': 18,
  'registration-wizard': 45,
  'sop-document': 35,
  'sop-flowchart': 32,
  'task-inbox': 17,
  'verification-checklist': 32,
};

const rows = [];
for (const name of readdirSync(join(dist, 'register'))
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -3))) {
  const size = await weigh(`import '@alur/components/${name}';`);
  const limit = limits[name];
  rows.push({ entry: name, 'KB gzip': size.toFixed(2), limit: limit ?? 'none is set' });
  if (limit === undefined || size > limit) process.exitCode = 1;
}
console.table(rows);

const unused = await weigh(
  "import '@alur/components/wizard/registration-wizard.js';\n" +
    "import { AlurTaskInbox } from '@alur/components/inbox/task-inbox.js';\nvoid AlurTaskInbox;",
);
console.log(`classes that nobody uses: ${unused.toFixed(2)} KB`);
if (unused > 0.1) process.exitCode = 1;

/** @param code - a page's own script */
async function weigh(code) {
  const page = '\0page.js';
  const { output } = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page',
        enforce: 'pre',
        resolveId: (id) => (id === page ? id : undefined),
        load: (id) => (id === page ? code : undefined),
      },
    ],
    resolve: { conditions: ['module', 'browser', 'production'] },
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: page, output: { minify: true } },
    },
  });
  const chunks = new Map(output.map((one) => [one.fileName, one]));
  const atOnce = new Set();
  const visit = (name) => {
    const chunk = chunks.get(name);
    if (!chunk || chunk.type !== 'chunk' || atOnce.has(chunk)) return;
    atOnce.add(chunk);
    chunk.imports.forEach(visit);
  };
  output.filter(({ isEntry }) => isEntry).forEach(({ fileName }) => visit(fileName));
  const bytes = [...atOnce].reduce((sum, one) => sum + gzipSync(one.code, { level: 9 }).length, 0);
  return bytes / 1024;
}

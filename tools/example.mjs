/**
 * `npm run example <name>`: Alur on http://localhost:8080 and, on http://localhost:8090, the pages
 * of an example that embeds it from there.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { startExample } from './examples/start-example.mjs';
import { ensureInstalled, root } from './project/install.mjs';
import { run } from './project/run.mjs';

ensureInstalled();
const [name = ''] = process.argv.slice(2);
if (!name || !existsSync(join(root, 'examples', name))) {
  const names = readdirSync(join(root, 'examples'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .join(', ');
  console.error(`Say which example: npm run example <name>. There are: ${names}`);
  process.exit(1);
}
if (!existsSync(join(root, 'packages/components/dist/bundle/alur.js'))) {
  const { code } = await run('node', ['tools/build.mjs']);
  if (code !== 0) process.exit(code);
}
try {
  const example = await startExample(name, {
    alurPort: Number(process.env.ALUR_PORT ?? 8080),
    pagePort: Number(process.env.PAGE_PORT ?? 8090),
    data: join(root, 'data/examples'),
  });
  console.log(`The page:  ${example.pageUrl}`);
  console.log(`Alur:      ${example.alurUrl} (outgoing mails: ${example.alurUrl}/outbox)`);
  console.log('Stop with Ctrl+C.');
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void example.stop().then(() => process.exit(0)));
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

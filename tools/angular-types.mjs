/**
 * Part of `npm run lint`: that templates of Angular refuse what `examples/angular/types` marks as
 * refused, and nothing else.
 */
import { formatDiagnostics, performCompilation, readConfiguration } from '@angular/compiler-cli';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project/install.mjs';

const folder = join(root, 'examples/angular/types');
const { rootNames, options } = readConfiguration(join(folder, 'tsconfig.json'));
const { diagnostics } = performCompilation({ rootNames, options });

const refused = new Set(
  diagnostics.map(({ file, start = 0 }) =>
    file ? `${file.fileName}:${file.getLineAndCharacterOfPosition(start).line + 1}` : 'no file',
  ),
);
const marked = new Set(
  rootNames.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) => (line.includes('<!-- refused') ? [`${path}:${index + 1}`] : [])),
  ),
);

const taken = [...marked.difference(refused)];
const others = [...refused.difference(marked)];
for (const place of taken) console.error(`${place}: is not refused`);
for (const place of others) console.error(`${place}: is refused`);
if (others.length > 0) console.error(formatDiagnostics(diagnostics));
if (taken.length > 0 || others.length > 0 || marked.size === 0) process.exitCode = 1;

/**
 * Follows every link in the Markdown files of the repository that leads to a file of ours, with its
 * heading. Part of `npm run lint`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { root } from './project/install.mjs';

/** Written by `node tools/docs.mjs`; not there before. */
const generated = /^docs\/reference\//;

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules')),
];

/** As GitHub makes them, and `docs/.vitepress/config.mjs` after it. */
const anchorOf = (heading) =>
  heading
    .toLowerCase()
    .replace(/[`*_]/g, '')
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const withoutCode = (text) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '').replace(/`[^`\n]*`/g, '');

const anchorsIn = (file) =>
  [...withoutCodeBlocks(readFileSync(file, 'utf8')).matchAll(/^#{1,6}\s+(.+)$/gm)].map(
    ([, words]) => anchorOf(words),
  );
const withoutCodeBlocks = (text) => text.replace(/^(```|~~~)[\s\S]*?^\1/gm, '');

let dead = 0;
for (const page of pages) {
  if (generated.test(page)) continue;
  const text = withoutCode(readFileSync(join(root, page), 'utf8'));
  for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
    if (/^[a-z]+:/.test(target)) continue;
    const [path, anchor] = target.split('#');
    const file = path === '' ? join(root, page) : resolve(root, dirname(page), path);
    if (generated.test(relative(root, file).replaceAll('\\', '/'))) continue;
    const isThere = existsSync(file);
    const hasAnchor =
      !isThere || !anchor || !file.endsWith('.md') || anchorsIn(file).includes(decodeURI(anchor));
    if (isThere && hasAnchor) continue;
    console.error(`${page}: ${target} leads nowhere.`);
    dead++;
  }
}
console.log(`${pages.length} pages, ${dead} dead links.`);
if (dead > 0) process.exitCode = 1;

import { relative, resolve } from 'node:path';
import { loadPack, type LoadedPack } from '@alur/server/pack/load-pack.js';
import { type Findings, problemLine, summary } from '../check/report.ts';
import { command, languageOption } from '../command.ts';
import { isFolder, noPack, packRoot } from '../pack-root.ts';
import { inLanguage, paint } from '../terminal.ts';

export const check = command(
  'check',
  'Memeriksa instansi, jenis izin, dan alur kerja (check an agency pack)',
  {
    folder: {
      type: 'positional',
      required: false,
      description: 'Folder paket atau bagiannya, boleh beberapa (default: folder ini)',
    },
    ...languageOption,
  },
  async ({ _, lang }, terminal) => {
    const say = inLanguage(lang);
    const packs = new Map<string, LoadedPack>();
    const parts = new Map<string, string[]>();
    for (const given of _.length > 0 ? _ : ['.']) {
      const folder = resolve(terminal.folder, given);
      const root = (await isFolder(folder)) ? await packRoot(folder) : undefined;
      if (!root) {
        terminal.warn(say(noPack(given)));
        return 2;
      }
      const options = { lint: true, today: terminal.today };
      if (!packs.has(root)) packs.set(root, await loadPack(root, options));
      parts.set(root, [...(parts.get(root) ?? []), relative(root, folder)]);
    }

    const findings = [...packs].map(([root, { problems }]): Findings => ({
      root,
      problems: problems.filter(({ file }) => parts.get(root)?.some((part) => lies(file, part))),
    }));
    for (const { root, problems } of findings) {
      for (const problem of problems) terminal.print(problemLine(root, problem, lang, terminal));
    }
    const bad = findings.some(({ problems }) => problems.some((each) => each.severity === 'error'));
    const last = say(summary(findings, [...packs.values()]));
    terminal.print(bad ? paint(terminal, 'red', last) : last);
    return bad ? 1 : 0;
  },
);

/** Whether a file lies in a part of the pack. Both are relative to its root. */
function lies(file: string, part: string): boolean {
  const folder = part.replaceAll('\\', '/');
  return folder === '' || file.startsWith(`${folder}/`);
}

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { loadPack } from '@alur/server/pack/load-pack.js';
import { problemLine } from '../check/report.ts';
import { command, languageOption } from '../command.ts';
import { isFolder, noPack, packRoot } from '../pack-root.ts';
import { inLanguage } from '../terminal.ts';
import { answerTypes } from '../types/answer-types.ts';

export const types = command(
  'types',
  'Menulis tipe TypeScript untuk isian setiap jenis izin (write types of the answers)',
  {
    folder: {
      type: 'positional',
      default: '.',
      description: 'Folder paket atau bagiannya',
    },
    out: {
      type: 'string',
      alias: 'o',
      valueHint: 'folder',
      description: 'Folder tujuan (default: types di dalam folder paket)',
    },
    ...languageOption,
  },
  async ({ folder, out, lang }, terminal) => {
    const say = inLanguage(lang);
    const given = resolve(terminal.folder, folder);
    const root = (await isFolder(given)) ? await packRoot(given) : undefined;
    if (!root) {
      terminal.warn(say(noPack(folder)));
      return 2;
    }
    const { agencies, problems } = await loadPack(root);
    const target = out === undefined ? join(root, 'types') : resolve(terminal.folder, out);
    for (const { agency, permitTypes } of agencies) {
      for (const permitType of permitTypes.values()) {
        const file = join(target, agency.id, `${permitType.id}.ts`);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, await answerTypes(permitType));
        terminal.print(relative(terminal.folder, file));
      }
    }
    const errors = problems.filter(({ severity }) => severity === 'error');
    for (const problem of errors) terminal.warn(problemLine(root, problem, lang, terminal));
    return errors.length > 0 ? 1 : 0;
  },
);

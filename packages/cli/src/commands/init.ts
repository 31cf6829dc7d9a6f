import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { LocalText } from '@alur/model/text.js';
import { loadPack } from '@alur/server/pack/load-pack.js';
import { problemLine } from '../check/report.ts';
import { command, languageOption } from '../command.ts';
import { agencyFiles } from '../init/agency-files.ts';
import { answerQuestions } from '../init/answer-questions.ts';
import { isCancelled } from '../init/ask-person.ts';
import { portalFiles } from '../init/portal-files.ts';
import { readmeFile } from '../init/readme-file.ts';
import { sharedFiles } from '../init/shared-files.ts';
import { starterOf } from '../init/starter-of.ts';
import { writeMissing } from '../init/write-files.ts';
import { inLanguage } from '../terminal.ts';

const text = (description: string, valueHint = 'teks') =>
  ({ type: 'string', valueHint, description }) as const;

export const init = command(
  'init',
  'Membuat paket instansi baru yang langsung jalan (begin an agency pack)',
  {
    agency: {
      type: 'positional',
      required: true,
      description: 'Nama folder instansi, huruf kecil: badung atau kota-blitar',
    },
    folder: text('Folder paket (default: folder ini)', 'folder'),
    yes: {
      type: 'boolean',
      alias: 'y',
      default: false,
      description: 'Jangan bertanya; pakai yang lazim (ask nothing)',
    },
    name: text('Nama lengkap instansi, "Indonesia | Inggris"'),
    'short-name': text('Nama singkat instansi'),
    government: text('Pemerintah daerah, untuk kop surat'),
    address: text('Alamat kantor'),
    region: text('Kode wilayah Kemendagri, misalnya 51.71', 'kode'),
    accent: text('Warna tombol dan tautan, misalnya #0a5c7a', 'warna'),
    permit: text('Jenis izin pertama, "Indonesia | Inggris"'),
    fields: text('Isiannya, misalnya "Nama usaha, Luas lahan: angka"'),
    ...languageOption,
  },
  async ({ agency, folder = '.', yes, lang, ...options }, terminal) => {
    const say = inLanguage(lang);
    const warn = (message: LocalText) => terminal.warn(say(message));
    const root = resolve(terminal.folder, folder);
    if (!/^[a-z][a-z0-9]{0,39}(-[a-z0-9]{1,40}){0,8}$/.test(agency) || reserved.has(agency)) {
      warn(words.badName(agency));
      return 2;
    }
    if (await exists(join(root, 'schemas', agency))) {
      warn(words.there(relative(terminal.folder, join(root, 'schemas', agency))));
      return 1;
    }
    const ask = yes ? undefined : terminal.ask;
    if (!ask && !yes) {
      warn(words.nobody(agency));
      return 2;
    }
    try {
      const answering = await answerQuestions(agency, options, lang, ask);
      if (!answering.ok) {
        for (const problem of answering.problems) warn(problem);
        return 2;
      }
      const starter = starterOf(agency, answering.answers);
      const own = await agencyFiles(starter, terminal.today);
      const beside = [...(await sharedFiles()), ...portalFiles(starter), readmeFile(starter)];
      const written = await writeMissing(root, [...own, ...beside]);
      const others = written.filter((path) => !own.some((file) => file.path === path));
      for (const { path } of own) terminal.print(relative(terminal.folder, join(root, path)));
      if (others.length > 0) terminal.print(say(words.others(others.length)));

      const { problems } = await loadPack(root, { lint: true, today: terminal.today });
      const mine = problems.filter(({ file }) => file.split('/')[1] === agency);
      for (const problem of mine) terminal.print(problemLine(root, problem, lang, terminal));
      terminal.print('');
      const at = relative(terminal.folder, root) || '.';
      for (const line of say(words.next(at, agency, starter.permit.id)).split('\n')) {
        terminal.print(line);
      }
      return mine.some(({ severity }) => severity === 'error') ? 1 : 0;
    } catch (error) {
      if (!isCancelled(error)) throw error;
      warn(words.cancelled);
      return 1;
    }
  },
);

/** Folders below `schemas/` that are no agency. */
const reserved = new Set(['meta', 'shared']);

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

const words = {
  badName: (agency: string) => ({
    id: `"${agency}" tidak dapat menjadi nama folder instansi. Pakai huruf kecil, angka, dan tanda hubung, misalnya badung atau kota-blitar.`,
    en: `"${agency}" cannot be the name of an agency's folder. Use lower case letters, digits and hyphens, such as badung or kota-blitar.`,
  }),
  there: (folder: string) => ({
    id: `${folder} sudah ada dan tidak diubah. Pilih nama lain, atau folder paket lain dengan --folder.`,
    en: `${folder} is there already and is left as it is. Choose another name, or another folder of the pack with --folder.`,
  }),
  nobody: (agency: string) => ({
    id: `Tidak ada yang dapat ditanyai di sini. Jawab dengan pilihan, misalnya: alur init ${agency} --region 51.71 --yes`,
    en: `There is nobody to ask here. Answer by options, such as: alur init ${agency} --region 51.71 --yes`,
  }),
  cancelled: {
    id: 'Dibatalkan. Tidak ada berkas yang ditulis.',
    en: 'Cancelled. No file was written.',
  },
  others: (count: number) => ({
    id: `dan ${count} berkas bersama: schemas/shared, schemas/meta, portal, README.md`,
    en: `and ${count} files beside it: schemas/shared, schemas/meta, portal, README.md`,
  }),
  next: (folder: string, agency: string, permit: string) => ({
    id: `Selanjutnya:
  ${enter(folder)}alur check
  ALUR_DEVELOPMENT=1 alur serve --portal portal --watch
lalu buka http://localhost:8080. Ubah isian di schemas/${agency}/${permit}.json, warna dan nama di
schemas/${agency}/agency.json, langkah di workflows/${agency}/permit-service.bpmn.`,
    en: `Next:
  ${enter(folder)}alur check
  ALUR_DEVELOPMENT=1 alur serve --portal portal --watch
and open http://localhost:8080. Change the fields in schemas/${agency}/${permit}.json, colour and
names in schemas/${agency}/agency.json, the steps in workflows/${agency}/permit-service.bpmn.`,
  }),
};

const enter = (folder: string): string => (folder === '.' ? '' : `cd ${folder}\n  `);

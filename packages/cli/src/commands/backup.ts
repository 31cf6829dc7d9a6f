import { resolve } from 'node:path';
import type { LocalText } from '@alur/model/text.js';
import { backUp, type BackupStep } from '@alur/server/ops/backup/back-up.js';
import type { BackupManifest } from '@alur/server/ops/backup/manifest.js';
import { command, languageOption } from '../command.ts';
import { dataOption, storageFrom } from '../storage-options.ts';
import { inLanguage } from '../terminal.ts';

export const backup = command(
  'backup',
  'Mencadangkan basis data dan dokumen, juga saat server berjalan (back up)',
  {
    folder: { type: 'positional', required: true, description: 'Folder baru untuk cadangan ini' },
    ...dataOption,
    ...languageOption,
  },
  async ({ folder, data, lang }, terminal) => {
    const say = inLanguage(lang);
    const storage = storageFrom(data, lang, terminal);
    if (!storage) return 2;
    const { store, documents } = storage;
    if (!('sqlite' in store)) {
      terminal.warn(say(byPostgres(documents)));
      return 2;
    }
    const target = resolve(terminal.folder, folder);
    const source = { sqlite: store.sqlite, documents };
    const result = await backUp(source, target, new Date().toISOString(), (step) =>
      terminal.print(say(steps[step])),
    );
    if (!result.ok) {
      terminal.warn(
        say(refusals[result.why](result.why === 'no-database' ? store.sqlite : target)),
      );
      return 1;
    }
    terminal.print(say(done(target, result.manifest)));
    const faults = faultsOf(result.manifest);
    for (const fault of faults) terminal.warn(say(fault));
    return faults.length > 0 ? 1 : 0;
  },
);

const steps: Readonly<Record<BackupStep, LocalText>> = {
  database: { id: 'Menyalin basis data …', en: 'Copying the database …' },
  documents: { id: 'Menyalin dokumen …', en: 'Copying the documents …' },
  verification: { id: 'Memeriksa catatan setiap kasus …', en: 'Checking the log of every case …' },
};

const refusals = {
  'no-database': (path: string): LocalText => ({
    id: `Tidak ada basis data di "${path}". Sebutkan folder data dengan --data atau ALUR_DATA.`,
    en: `There is no database at "${path}". Name the data folder with --data or ALUR_DATA.`,
  }),
  'not-empty': (path: string): LocalText => ({
    id: `Folder "${path}" sudah berisi. Setiap cadangan memerlukan folder baru, misalnya dengan tanggal pada namanya.`,
    en: `The folder "${path}" is not empty. Each backup needs a new folder, such as one with the date in its name.`,
  }),
};

const byPostgres = (documents: string): LocalText => ({
  id: `Basis data ada di PostgreSQL (DATABASE_URL). Cadangkan dengan pg_dump, lalu salin folder "${documents}": docs/run-the-server.md.`,
  en: `The database is on PostgreSQL (DATABASE_URL). Back it up with pg_dump, then copy the folder "${documents}": docs/run-the-server.md.`,
});

const done = (path: string, { cases, events, documents }: BackupManifest): LocalText => ({
  id: `Cadangan selesai di ${path}: ${cases} kasus, ${events} kejadian, ${documents} dokumen.`,
  en: `The backup is complete at ${path}: ${cases} case(s), ${events} event(s), ${documents} document(s).`,
});

export function faultsOf({
  missing,
  broken,
}: Pick<BackupManifest, 'missing' | 'broken'>): readonly LocalText[] {
  return [
    ...missing.map((id) => ({
      id: `Dokumen ${id} hilang atau rusak. Ambil dari cadangan yang lebih lama.`,
      en: `Document ${id} is missing or damaged. Take it from an older backup.`,
    })),
    ...broken.map((id) => ({
      id: `Catatan kasus ${id} tidak seperti saat ditulis. Bandingkan dengan cadangan yang lebih lama.`,
      en: `The log of case ${id} is not as it was written. Compare it with an older backup.`,
    })),
  ];
}

import { resolve } from 'node:path';
import type { LocalText } from '@alur/model/text.js';
import { restore as restoreBackup } from '@alur/server/ops/backup/restore.js';
import { sqliteIn } from '@alur/server/config/read-storage.js';
import { command, languageOption } from '../command.ts';
import { dataOption, storageFrom } from '../storage-options.ts';
import { inLanguage } from '../terminal.ts';
import { faultsOf } from './backup.ts';

export const restore = command(
  'restore',
  'Memulihkan cadangan ke folder data yang kosong (restore a backup)',
  {
    folder: { type: 'positional', required: true, description: 'Folder cadangan' },
    ...dataOption,
    ...languageOption,
  },
  async ({ folder, data: option, lang }, terminal) => {
    const say = inLanguage(lang);
    const storage = storageFrom(option, lang, terminal);
    if (!storage) return 2;
    const { data, documents } = storage;
    const backup = resolve(terminal.folder, folder);
    const result = await restoreBackup(backup, { data, documents, sqlite: sqliteIn(data) });
    if (!result.ok) {
      terminal.warn(say(refusals(backup, data)[result.why]));
      return 1;
    }
    const { cases, takenAt, broken } = result.manifest;
    terminal.print(
      say({
        id: `Cadangan dari ${takenAt} dipulihkan ke ${data}: ${cases} kasus. Semua orang perlu masuk kembali.`,
        en: `The backup of ${takenAt} is restored to ${data}: ${cases} case(s). Everybody has to sign in again.`,
      }),
    );
    const faults = faultsOf({ missing: result.missing, broken });
    for (const fault of faults) terminal.warn(say(fault));
    return faults.length > 0 ? 1 : 0;
  },
);

const refusals = (backup: string, data: string) =>
  ({
    'no-backup': {
      id: `"${backup}" bukan cadangan yang utuh: backup.json tidak ada atau tidak terbaca. Pakai cadangan lain.`,
      en: `"${backup}" is no whole backup: backup.json is missing or cannot be read. Use another backup.`,
    },
    'not-empty': {
      id: `Folder data "${data}" sudah berisi. Pulihkan ke folder baru, atau pindahkan isinya dahulu.`,
      en: `The data folder "${data}" is not empty. Restore to a new folder, or move what is there first.`,
    },
    newer: {
      id: 'Cadangan ini dibuat oleh Alur yang lebih baru. Pasang versi itu atau yang lebih baru, lalu ulangi.',
      en: 'This backup was made by a newer Alur. Install that version or a newer one, then try again.',
    },
    damaged: {
      id: `Basis data dalam "${backup}" berubah sejak dicadangkan. Salin ulang cadangan itu, atau pakai yang lain.`,
      en: `The database in "${backup}" has changed since it was backed up. Copy that backup once more, or use another.`,
    },
  }) as const satisfies Readonly<Record<string, LocalText>>;

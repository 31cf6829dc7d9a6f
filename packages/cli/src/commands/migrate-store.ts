import type { LocalText } from '@alur/model/text.js';
import { sqliteIn } from '@alur/server/config/read-storage.js';
import {
  migrateStore as copyStore,
  type StoreMigrationResult,
} from '@alur/server/ops/migrate-store/migrate-store.js';
import { command, languageOption } from '../command.ts';
import { dataOption, storageFrom } from '../storage-options.ts';
import { inLanguage } from '../terminal.ts';

export const migrateStore = command(
  'migrate-store',
  'Memindahkan basis data SQLite ke PostgreSQL pada DATABASE_URL (move to PostgreSQL)',
  { ...dataOption, ...languageOption },
  async ({ data: option, lang }, terminal) => {
    const say = inLanguage(lang);
    const storage = storageFrom(option, lang, terminal);
    if (!storage) return 2;
    const { data, store } = storage;
    if (!('postgres' in store)) {
      terminal.warn(say(noTarget));
      return 2;
    }
    const file = sqliteIn(data);
    const result = await copyStore(file, store.postgres, new Date().toISOString());
    if (!result.ok) {
      terminal.warn(say(refusals(file, result.what)[result.why]));
      return 1;
    }
    for (const { name, rows } of result.tables) {
      terminal.print(`${name.padEnd(24)}${String(rows).padStart(10)}`);
    }
    terminal.print(say(done(file, result.cases, result.events)));
    return 0;
  },
);

const noTarget: LocalText = {
  id: 'DATABASE_URL: isi dengan alamat basis data PostgreSQL yang kosong, misalnya postgres://pengguna:katasandi@host/basisdata.',
  en: 'DATABASE_URL: set it to the address of an empty PostgreSQL database, such as postgres://user:password@host/database.',
};

const done = (file: string, cases: number, events: number): LocalText => ({
  id: `Selesai: ${cases} kasus dengan ${events} kejadian, semua baris sama dan setiap rangkaian hash utuh. Jalankan server dengan DATABASE_URL; dokumen tetap di tempatnya. Simpan "${file}" sampai Anda yakin, lalu pindahkan agar tidak dipakai lagi.`,
  en: `Done: ${cases} case(s) with ${events} event(s), all rows the same and every hash chain whole. Run the server with DATABASE_URL; documents stay where they are. Keep "${file}" until you are sure, then move it away so that it is not used again.`,
});

type Why = Extract<StoreMigrationResult, { ok: false }>['why'];

function refusals(file: string, what: readonly string[]): Readonly<Record<Why, LocalText>> {
  const names = what.join(', ');
  return {
    'no-database': {
      id: `Tidak ada basis data di "${file}". Sebutkan folder data dengan --data atau ALUR_DATA.`,
      en: `There is no database at "${file}". Name the data folder with --data or ALUR_DATA.`,
    },
    'in-use': {
      id: `"${file}" sedang dipakai. Hentikan server, lalu ulangi.`,
      en: `"${file}" is in use. Stop the server, then try again.`,
    },
    'not-empty': {
      id: `Basis data PostgreSQL itu sudah berisi (${names}). Buat yang kosong, lalu ulangi; isinya tidak diubah.`,
      en: `That PostgreSQL database is not empty (${names}). Make an empty one, then try again; nothing in it was changed.`,
    },
    differs: {
      id: `Setelah disalin, isi tabel ${names} tidak sama. Semua dibatalkan; ulangi, dan laporkan bila terjadi lagi.`,
      en: `After copying, the table ${names} is not the same. All of it was undone; try again, and report it if it happens again.`,
    },
    'broken-logs': {
      id: `Catatan kasus ini tidak seperti saat ditulis: ${names}. Semua dibatalkan. Bandingkan dengan cadangan yang lebih lama.`,
      en: `The log of these cases is not as it was written: ${names}. All of it was undone. Compare them with an older backup.`,
    },
  };
}

import { resolve } from 'node:path';
import { normaliseEmail } from '../accounts/email.ts';
import type { Config } from './config.ts';
import { environmentReader, type ConfigProblem, type Environment } from './environment.ts';
import { readIdentitySecrets, readOperations } from './read-operations.ts';
import { readProxies } from './read-proxies.ts';
import { readStorage } from './read-storage.ts';

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

const usualPort = 8080;

/**
 * Reads the environment; every mistake is told, not only the first. A variable that is empty
 * counts as not set.
 *
 * @param folder - what relative paths start from
 */
export function readConfig(environment: Environment, folder: string): ConfigReading {
  const read = environmentReader(environment);
  const { problems, set, wrong } = read;
  const port = read.whole('PORT', usualPort, [1, 65_535]);
  const host = set('HOST') ?? 'localhost';
  const development = read.yes('ALUR_DEVELOPMENT');
  const trustProxy = readProxies(read);
  const publicUrl = readUrl(set('PUBLIC_URL') ?? `http://localhost:${port}`, ['http:', 'https:']);

  if (!publicUrl || publicUrl.pathname !== '/' || publicUrl.search || publicUrl.hash) {
    wrong(
      'PUBLIC_URL',
      'isi dengan alamat server tanpa jalur, misalnya https://perizinan.contoh.go.id.',
      'set it to the address of the server without a path, such as https://permits.example.go.id.',
    );
  } else if (publicUrl.protocol === 'http:' && !isLoopback(publicUrl.hostname)) {
    wrong(
      'PUBLIC_URL',
      'gunakan https://; tanpa enkripsi, kata sandi dan data pemohon dapat dibaca orang lain.',
      'use https://; without encryption others can read passwords and personal data.',
    );
  } else if (!isLoopback(host) && set('PUBLIC_URL') === undefined) {
    wrong(
      'PUBLIC_URL',
      'isi dengan alamat yang dipakai masyarakat, karena HOST bukan komputer ini saja.',
      'set it to the address that people use, for HOST is not this machine alone.',
    );
  }
  if (development && !(isLoopback(host) && publicUrl && isLoopback(publicUrl.hostname))) {
    wrong(
      'ALUR_DEVELOPMENT',
      'hanya untuk komputer ini sendiri, karena surel keluar ditampilkan; hapus variabel ini, atau pakai HOST=localhost.',
      'only for this machine itself, for outgoing mails are shown; unset it, or use HOST=localhost.',
    );
  }

  const smtp = set('SMTP_URL');
  if (smtp !== undefined && !readUrl(smtp, ['smtp:', 'smtps:'])?.hostname) {
    wrong(
      'SMTP_URL',
      'isi seperti smtp://pengguna:katasandi@surel.contoh.go.id:587.',
      'write it like smtp://user:password@mail.example.go.id:587.',
    );
  }
  if (smtp === undefined && !development) {
    wrong(
      'SMTP_URL',
      'isi dengan alamat server surel; tanpanya tidak ada akun yang dapat diaktifkan. Untuk mencoba saja, pakai ALUR_DEVELOPMENT=1.',
      'set it to the address of the mail server; without it nobody can activate an account. Only to try, use ALUR_DEVELOPMENT=1.',
    );
  }
  const sender = set('MAIL_FROM');
  const from = sender === undefined ? undefined : normaliseEmail(sender);
  if ((sender !== undefined || smtp !== undefined) && from === undefined) {
    wrong(
      'MAIL_FROM',
      'isi dengan alamat surel pengirim, misalnya perizinan@contoh.go.id.',
      'set it to the e-mail address of the sender, such as permits@example.go.id.',
    );
  }
  const storage = readStorage(read, folder);
  const operations = readOperations(read, development);

  if (problems.length > 0 || !publicUrl) return { ok: false, problems };
  const { data, documents, store } = storage;
  const portal = set('ALUR_PORTAL');
  return {
    ok: true,
    config: {
      host,
      port,
      publicUrl: publicUrl.origin,
      trustProxy,
      development,
      folders: {
        pack: resolve(folder, set('ALUR_PACK') ?? '.'),
        data,
        documents,
        uploads: resolve(data, 'uploads'),
        portal: portal === undefined ? undefined : resolve(folder, portal),
      },
      store,
      mail: {
        from: from ?? 'alur@localhost.localdomain',
        by: smtp === undefined ? { outbox: resolve(data, 'outbox') } : { smtp },
      },
      ...operations,
      identitySecrets: readIdentitySecrets(environment),
    },
  };
}

function readUrl(text: string, protocols: readonly string[]): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && protocols.includes(url.protocol) ? url : undefined;
}

function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?|.*\.localhost)$/.test(host);
}

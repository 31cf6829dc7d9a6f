import type { Config } from '@alur/server/config/config.js';
import type { LocalText } from '@alur/model/text.js';
import { startServer, untilStopped } from '@alur/server/start.js';
import { command, languageOption } from '../command.ts';
import { configFrom, packOption, tableOf } from '../server-options.ts';
import { inLanguage } from '../terminal.ts';

export const serve = command(
  'serve',
  'Menjalankan server dengan paket instansi (run the server)',
  {
    ...packOption,
    portal: {
      type: 'string',
      valueHint: 'folder',
      description: 'Situs statis yang disajikan di / (ALUR_PORTAL)',
    },
    host: { type: 'string', description: 'Alamat yang didengarkan (HOST)' },
    port: { type: 'string', description: 'Porta yang didengarkan (PORT)' },
    watch: {
      type: 'boolean',
      default: false,
      description: 'Baca ulang berkas paket yang berubah (read changed files of the pack again)',
    },
    'show-config': {
      type: 'boolean',
      default: false,
      description: 'Hanya tampilkan pengaturan yang berlaku (show what is in force, and end)',
    },
    ...languageOption,
  },
  async (options, terminal) => {
    const config = await configFrom(options, options.lang, terminal);
    if (!config) return 2;
    const table = tableOf(config, options, terminal);
    if (options['show-config']) {
      for (const line of table) terminal.print(line);
      return 0;
    }
    // Whoever tries it at home wants the address alone.
    if (!config.development) for (const line of table) terminal.warn(line);
    try {
      const server = await startServer(config, {
        print: terminal.print,
        warn: terminal.warn,
        language: options.lang,
        watch: options.watch,
        logger: { level: config.logLevel },
      });
      await untilStopped(server);
      return 0;
    } catch (error) {
      const why = cannotListen(error, config);
      if (!why) throw error;
      terminal.warn(inLanguage(options.lang)(why));
      return 1;
    }
  },
);

function cannotListen(error: unknown, { host, port }: Config): LocalText | undefined {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return {
      id: `Porta ${port} sudah dipakai program lain. Pilih porta lain dengan --port, atau hentikan program itu.`,
      en: `Port ${port} is taken by another program. Choose another one with --port, or stop that program.`,
    };
  }
  if (code === 'EACCES' || code === 'EADDRNOTAVAIL') {
    return {
      id: `Alamat ${host}:${port} tidak boleh atau tidak dapat dipakai. Pilih yang lain dengan --host dan --port.`,
      en: `The address ${host}:${port} must not or cannot be used. Choose another one with --host and --port.`,
    };
  }
  return undefined;
}

import { startServer, untilStopped } from '@alur/server/start.js';
import { command, languageOption } from '../command.ts';
import { configFrom, packOption } from '../server-options.ts';

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
    ...languageOption,
  },
  async (options, terminal) => {
    const config = configFrom(options, options.lang, terminal);
    if (!config) return 2;
    const server = await startServer(config, {
      print: terminal.print,
      warn: terminal.warn,
      language: options.lang,
      logger: { level: 'warn' },
    });
    await untilStopped(server);
    return 0;
  },
);

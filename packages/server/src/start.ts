import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { AddressInfo } from 'node:net';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { FileFault } from '@alur/model/permit/document-rules.js';
import { say, type Language } from '@alur/model/text.js';
import { buildApp } from './app.ts';
import type { Config } from './config/config.ts';
import { secretVariable } from './config/variables.ts';
import { endPdfThreads } from './documents/pdf-threads.ts';
import { inviteDemoOfficers } from './demo-officers.ts';
import { keepHouse } from './housekeeping.ts';
import { startMailRound } from './mail/mail-round.ts';
import { mailer } from './mail/mailer.ts';
import { outbox } from './mail/outbox.ts';
import { smtpTransport } from './mail/smtp-transport.ts';
import { openDesk, realWorld, type World } from './open-desk.ts';
import { withoutSecret } from './oidc/providers.ts';
import { checksOf } from './ops/checks.ts';
import { measuredMailer, measuredStore } from './ops/measure.ts';
import { isOnlyHere } from './ops/may-read-metrics.ts';
import { serverMetrics } from './ops/metrics.ts';
import { readiness } from './ops/readiness.ts';
import type { AppDesk } from './http/app-desk.ts';
import type { FileProblem } from './pack/load-pack.ts';
import { reloadPack } from './pack/reload-pack.ts';
import { watchPack } from './pack/watch-pack.ts';
import { remembered } from './remembered.ts';
import { latenessOfAll } from './tracking/late-cases.ts';
import { startReminderRound } from './tracking/reminders/reminder-round.ts';

export interface RunningServer {
  /** Where it listens on this machine. */
  readonly url: string;
  readonly desk: AppDesk;
  readonly app: FastifyInstance;
  /** Waits for what is under way, then closes everything. */
  stop(): Promise<void>;
}

export interface StartOptions {
  /** For an administrator: one line each. */
  readonly print?: (line: string) => void;
  readonly warn?: (line: string) => void;
  readonly language?: Language;
  readonly logger?: FastifyServerOptions['logger'];
  readonly world?: World;
  /** Whether files of the pack that change while it runs are read again. */
  readonly watch?: boolean;
  /** What to wait for between saying that the server ends and closing its port. */
  readonly beforeClosing?: (() => Promise<void>) | undefined;
}

/** The elements and the studio as they were built beside this package. */
const bundles = ['components', 'studio'].map((name) =>
  fileURLToPath(new URL(`../../${name}/dist/bundle`, import.meta.url)),
);

/** How often what is late is counted at most, in milliseconds: each case under way is judged. */
const lateAnew = 60_000;

/** How long requests under way may take once the server is asked to end, in milliseconds. */
const grace = 5_000;

/**
 * Starts a whole server: reads the pack and says what it left out, brings the database up to date,
 * sends mail, listens, and prints the one address to open.
 */
export async function startServer(
  config: Config,
  {
    print = console.log,
    warn = console.warn,
    language = 'id',
    logger = false,
    world = realWorld,
    watch = false,
    beforeClosing = () => wait(config.stopDelay * 1000),
  }: StartOptions = {},
): Promise<RunningServer> {
  const { by, from } = config.mail;
  const folder = 'outbox' in by ? await outbox(by.outbox, from) : undefined;
  const transport = folder ?? smtpTransport('smtp' in by ? by.smtp : '', from);
  let mailQueued = (): void => undefined;
  const { desk: opened, problems } = await openDesk(config, world, {
    mailQueued: () => mailQueued(),
    sentText: folder && ((id) => folder.text(id)),
    elementsFolders: bundles.filter((bundle) => existsSync(bundle)),
  });
  const tell = (found: readonly FileProblem[]) => {
    for (const { file, line, message } of found) warn(`${file}:${line}: ${say(message, language)}`);
  };
  tell(problems);

  for (const agency of withoutSecret(
    opened.definitions.agencies.values(),
    opened.identityProviders,
  ))
    warn(words.noSecret(agency)[language]);
  const clock = () => performance.now();
  const late = remembered(() => latenessOfAll(opened), lateAnew, clock);
  const metrics = serverMetrics(opened.store.read, late);
  const desk = {
    ...opened,
    store: measuredStore(opened.store, metrics),
    uploadRefused: (reason: FileFault['code']) => metrics.refusedUploads.inc({ reason }),
  };
  let stopping = false;
  const app: FastifyInstance = await buildApp(desk, logger, {
    metrics,
    access: { token: config.metricsToken, onlyHere: isOnlyHere(config) },
    isStopping: () => stopping,
    readiness: readiness(checksOf(desk, config), {
      clock,
      report: (check, error) => app.log.warn({ check, reason: String(error) }, 'not ready'),
    }),
  });
  const round = startMailRound(
    measuredMailer(mailer({ store: desk.store, transport, now: desk.now }), metrics),
    desk.store.read,
    (result) => app.log.warn(result, 'mail'),
  );
  ({ mailQueued } = round);
  const house = keepHouse(desk, (error) => app.log.error(error, 'housekeeping'));
  const reminders = startReminderRound(desk, (error) => app.log.error(error, 'reminders'));
  if (config.development) await inviteDemoOfficers(desk);

  await app.listen({ host: config.host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  const watching = watch
    ? await watchPack(
        config.folders.pack,
        async () => {
          const { changed, kept, problems: found } = await reloadPack(desk, config.folders.pack);
          tell(found);
          for (const agency of kept) warn(words.kept(agency)[language]);
          for (const agency of changed) print(words.changed(agency)[language]);
        },
        (error) => app.log.error(error, 'watch'),
      )
    : undefined;
  print(words.running(config.publicUrl)[language]);
  return {
    url: `http://${config.host}:${port}`,
    desk,
    app,
    stop: async () => {
      stopping = true;
      house.stop();
      await watching?.stop();
      await beforeClosing();
      // Browsers keep connections open that they have never used; nobody waits for those.
      const impatience = setTimeout(() => app.server.closeAllConnections(), grace);
      await app.close();
      clearTimeout(impatience);
      await endPdfThreads();
      await reminders.stop();
      await round.stop();
      await transport.close();
      await desk.store.close();
    },
  };
}

/** Resolves when the process is asked to end, and everything is closed. */
export async function untilStopped(server: RunningServer): Promise<void> {
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.stop();
}

const words = {
  noSecret: (agency: string) => ({
    id: `${secretVariable(agency)}: isi dengan rahasia klien dari penyedia identitas; tanpa itu petugas ${agency} tidak dapat masuk dengan akun dinas.`,
    en: `${secretVariable(agency)}: set it to the client secret of the identity provider; without it the officers of ${agency} cannot sign in with their office accounts.`,
  }),
  changed: (agency: string) => ({
    id: `Berkas ${agency} dibaca ulang dan berlaku sekarang; kasus yang berjalan tetap pada yang lama.`,
    en: `The files of ${agency} were read again and are in force now; running cases stay on the old ones.`,
  }),
  kept: (agency: string) => ({
    id: `Berkas ${agency} belum benar, jadi yang lama tetap berlaku. Perbaiki dan simpan lagi.`,
    en: `The files of ${agency} have errors, so the old ones stay in force. Mend them and save again.`,
  }),
  running: (url: string) => ({
    id: `Alur berjalan di ${url}`,
    en: `Alur is running at ${url}`,
  }),
};

import { removeExpired } from './accounts/session.ts';
import { removeOrphans } from './documents/remove-orphans.ts';
import type { AppDesk } from './http/app-desk.ts';
import { removeExpiredUploads } from './routes/uploads/remove-expired.ts';

const hour = 3_600_000;

/** What is over is removed when the server starts and every hour: sessions, links, uploads, files. */
export function keepHouse(desk: AppDesk, report: (error: unknown) => void): { stop(): void } {
  const clean = () => {
    cleanUp(desk).catch(report);
  };
  const timer = setInterval(clean, hour).unref();
  clean();
  return { stop: () => clearInterval(timer) };
}

export async function cleanUp(desk: AppDesk): Promise<void> {
  await removeExpired(desk);
  await removeExpiredUploads(desk);
  // A younger file may be about to get its entry.
  const before = new Date(Date.parse(desk.now()) - hour).toISOString();
  await removeOrphans(desk.documents, desk.store.read, before);
}

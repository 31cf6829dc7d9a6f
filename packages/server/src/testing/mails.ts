import type { AppDesk } from '../http/app-desk.ts';

/** The texts of all mails to an address, oldest first, sent or still queued. */
export async function mailsTo(
  desk: AppDesk,
  email: string,
  agency = 'denpasar',
): Promise<readonly string[]> {
  const mails = await desk.store.read.mails.recent(agency, 1000);
  const own = mails.filter(({ to }) => to === email).toReversed();
  return Promise.all(
    own.map(async ({ id, subject, text }) => {
      const whole = text || ((await desk.sentText?.(id)) ?? '');
      return `${subject}\n\n${whole}`;
    }),
  );
}

/** The token in the last mail to an address that has one. */
export async function activationTokenFor(
  desk: AppDesk,
  email: string,
  agency = 'denpasar',
): Promise<string> {
  const texts = (await mailsTo(desk, email, agency)).toReversed();
  const token = texts.map((text) => /\/activate\/([A-Za-z0-9_-]+)/.exec(text)?.[1]).find(Boolean);
  if (!token) throw new Error(`no activation mail to ${email}`);
  return token;
}

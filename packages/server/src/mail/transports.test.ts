import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { smtpInbox, type SmtpInbox } from '../testing/smtp-inbox.ts';
import { temporaryFolder } from '../testing/temporary-store.ts';
import type { MailTransport, OutgoingMail } from './mail-transport.ts';
import { outbox } from './outbox.ts';
import { smtpTransport } from './smtp-transport.ts';

const from = 'perizinan@contoh.go.id';
const mail: OutgoingMail = {
  id: 'mail-1',
  fromName: 'DPMPTSP Kota Denpasar, Bali',
  to: 'wayan@contoh.id',
  subject: 'Permohonan Anda diterima – “Izin Reklame”',
  text: 'Yth. Bapak/Ibu,\n\nꦧꦭꦶ é 🌺\n.\nhttps://perizinan.contoh.go.id/activate/abc?x=1&y=2\n\nHormat kami',
  queuedAt: '2026-11-02T01:00:00.000Z',
};

describe('over SMTP', () => {
  let inbox: SmtpInbox;
  let transport: MailTransport;
  beforeAll(async () => {
    inbox = await smtpInbox();
    transport = smtpTransport(inbox.url, from);
  });
  afterAll(async () => {
    await transport.close();
    await inbox.stop();
  });
  beforeEach(() => inbox.refuseWith(undefined));

  it('a mail arrives as it was written', async () => {
    await transport.send(mail);
    const got = inbox.mails.at(-1);
    expect(got?.from).toMatchObject({ name: mail.fromName, address: from });
    expect(got?.to).toMatchObject([{ address: mail.to }]);
    expect(got?.subject).toBe(mail.subject);
    expect(got?.text?.trimEnd()).toBe(mail.text);
    expect(got?.html).toBeUndefined();
    expect(got?.messageId).toBe('<mail-1@contoh.go.id>');
    expect(got?.date).toBe('2026-11-02T01:00:00.000Z');
  });

  it('a line break in subject or name begins no other header', async () => {
    await transport.send({
      ...mail,
      subject: 'Halo\r\nBcc: semua@contoh.id',
      fromName: 'Dinas\nX-Trick: 1',
    });
    const got = inbox.mails.at(-1);
    expect(got?.bcc).toBeUndefined();
    expect(got?.headers.map(({ key }) => key)).not.toContain('x-trick');
    expect(got?.subject).toBe('Halo Bcc: semua@contoh.id');
  });

  it.each([
    [550, true],
    [421, false],
    [451, false],
  ])('a refusal with %d is for good: %s', async (code, forGood) => {
    inbox.refuseWith(code);
    await expect(transport.send(mail)).rejects.toMatchObject({ name: 'MailNotTaken', forGood });
  });

  it('a server that is not there is not for good', async () => {
    const nowhere = smtpTransport('smtp://127.0.0.1:1', from);
    await expect(nowhere.send(mail)).rejects.toMatchObject({ forGood: false });
    await nowhere.close();
  });
});

describe('into the outbox folder', () => {
  const folder = temporaryFolder();
  afterAll(() => folder.remove());

  it('a mail becomes a file that mail programs read, and its text comes back', async () => {
    const box = await outbox(join(folder.path, 'outbox'), from);
    await box.send(mail);
    await box.send(mail);
    expect(await readdir(join(folder.path, 'outbox'))).toEqual(['mail-1.eml']);
    const parsed = await PostalMime.parse(
      await readFile(join(folder.path, 'outbox', 'mail-1.eml')),
    );
    expect(parsed.subject).toBe(mail.subject);
    expect(parsed.text?.trimEnd()).toBe(mail.text);
    expect(await box.text('mail-1')).toBe(mail.text);
    await box.send({ ...mail, id: 'mail-2', text: 'Only ASCII.\n\nTwo lines.' });
    expect(await box.text('mail-2')).toBe('Only ASCII.\n\nTwo lines.');
    expect(await box.text('mail-3')).toBeUndefined();
  });

  it.each(['../secret', '', 'a/b'])('the id %j is never a path', async (id) => {
    const box = await outbox(join(folder.path, 'outbox'), from);
    await expect(box.send({ ...mail, id })).rejects.toMatchObject({ forGood: true });
    expect(await box.text(id)).toBeUndefined();
  });
});

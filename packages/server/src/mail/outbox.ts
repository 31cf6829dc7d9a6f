/** A folder in place of a mail server: every mail becomes a file that any mail program opens. */

import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import nodemailer from 'nodemailer';
import { MailNotTaken, type MailTransport } from './mail-transport.ts';
import { message } from './message.ts';

export interface Outbox extends MailTransport {
  /** The text of a mail by its id; undefined when it is not here. */
  text(id: string): Promise<string | undefined>;
}

const idShape = /^[A-Za-z0-9_-]{1,64}$/;

export async function outbox(folder: string, from: string): Promise<Outbox> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const writer = nodemailer.createTransport({
    streamTransport: true,
    buffer: true,
    newline: 'windows',
  });

  const place = (id: string): string => join(folder, `${id}.eml`);

  return {
    send: async (mail) => {
      if (!idShape.test(mail.id)) throw new MailNotTaken('This cannot be the id of a mail.', true);
      const target = place(mail.id);
      const { message: bytes } = await writer.sendMail(message(mail, from));
      const file = await open(`${target}.part`, 'w', 0o600);
      try {
        await file.writeFile(bytes as Buffer);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(`${target}.part`, target);
    },
    text: async (id) => {
      if (!idShape.test(id)) return undefined;
      const mail = await readFile(place(id), 'latin1').catch(() => undefined);
      return mail === undefined ? undefined : textOf(mail);
    },
    close: async () => undefined,
  };
}

/** Of a mail that `message` made: one part, in base64 or, where all is ASCII, as it is. */
function textOf(mail: string): string {
  const end = mail.indexOf('\r\n\r\n');
  const body = mail.slice(end + 4);
  const inBase64 = /^content-transfer-encoding: base64\r?$/im.test(mail.slice(0, end));
  const text = inBase64 ? Buffer.from(body, 'base64').toString('utf8') : body;
  return text.replaceAll('\r\n', '\n').trimEnd();
}

import type { SendMailOptions } from 'nodemailer';
import { oneLine } from './fill-template.ts';
import type { OutgoingMail } from './mail-transport.ts';

/** A mail as Nodemailer takes it: plain text, nothing attached. */
export function message(mail: OutgoingMail, from: string): SendMailOptions {
  const domain = from.slice(from.lastIndexOf('@') + 1);
  return {
    from: { name: oneLine(mail.fromName), address: from },
    // As an object, so that a comma in it does not make two receivers.
    to: { name: '', address: mail.to },
    subject: oneLine(mail.subject),
    text: mail.text,
    textEncoding: 'base64',
    date: new Date(mail.queuedAt),
    messageId: `<${mail.id}@${domain}>`,
    // RFC 3834: so that nobody's absence notice answers it.
    headers: { 'Auto-Submitted': 'auto-generated' },
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

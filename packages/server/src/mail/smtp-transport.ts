import nodemailer from 'nodemailer';
import { MailNotTaken, type MailTransport } from './mail-transport.ts';
import { message } from './message.ts';

/** Milliseconds; all together far below the time after which a mail is given to another sender. */
const timeouts = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 60_000 };

/**
 * @param url - `smtp://user:password@host:587`, or `smtps://` for TLS from the first byte
 * @param from - the sender's address
 */
export function smtpTransport(url: string, from: string): MailTransport {
  const connections = nodemailer.createTransport(withTimeouts(url));
  return {
    send: async (mail) => {
      try {
        const { accepted } = await connections.sendMail(message(mail, from));
        if (accepted.length === 0)
          throw new MailNotTaken('The mail server took no receiver.', true);
      } catch (error) {
        throw error instanceof MailNotTaken ? error : notTaken(error);
      }
    },
    close: async () => connections.close(),
  };
}

/** Nodemailer reads its options from the address; a pool keeps connections for the next mail. */
function withTimeouts(url: string): string {
  const address = new URL(url);
  address.searchParams.set('pool', 'true');
  for (const [name, value] of Object.entries(timeouts)) {
    address.searchParams.set(name, String(value));
  }
  return address.href;
}

/** RFC 5321, 4.2.1: 5yz is a refusal for good; all else may pass. */
function notTaken(error: unknown): MailNotTaken {
  const {
    message: text = 'unknown',
    responseCode = 0,
    code = '',
  } = error as {
    readonly message?: string;
    readonly responseCode?: number;
    readonly code?: string;
  };
  // A password that the server refuses is our mistake, not the receiver's: it may be mended.
  const forGood = responseCode >= 500 && code !== 'EAUTH';
  return new MailNotTaken(text, forGood, { cause: error });
}

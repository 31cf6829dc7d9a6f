import { createHash, timingSafeEqual } from 'node:crypto';
import type { Config } from '../config/config.ts';

export interface MetricsAccess {
  readonly token?: string | undefined;
  /** Whether people reach the server at this machine's own name only, and through no proxy. */
  readonly onlyHere: boolean;
}

export interface MetricsCaller {
  readonly authorization?: string | undefined;
  /** Of the connection itself, whatever a header says. */
  readonly remoteAddress?: string | undefined;
}

/** Whether no proxy stands before the server, and its address is one of this machine. */
export function isOnlyHere({
  publicUrl,
  trustProxy,
}: Pick<Config, 'publicUrl' | 'trustProxy'>): boolean {
  const { hostname } = new URL(publicUrl);
  return trustProxy === false && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(hostname);
}

const loopback = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/;

/**
 * Deny by default. With a token, whoever shows it. Without one only callers on the same machine, and
 * only while there is no proxy: behind one on the same machine everybody calls from there.
 */
export function mayReadMetrics(
  { token, onlyHere }: MetricsAccess,
  { authorization = '', remoteAddress = '' }: MetricsCaller,
): boolean {
  if (token === undefined) return onlyHere && loopback.test(remoteAddress);
  const [, shown] = /^Bearer (\S+)$/i.exec(authorization) ?? [];
  return shown !== undefined && timingSafeEqual(digest(shown), digest(token));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** On one's own machine the same server goes by several names. */
const loopback = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Whether pages of this server send this origin. */
export function isOwnOrigin(origin: string, publicUrl: string): boolean {
  const own = new URL(publicUrl);
  if (origin === own.origin) return true;
  if (!loopback.test(own.hostname) || !URL.canParse(origin)) return false;
  const { protocol, hostname, port } = new URL(origin);
  return protocol === own.protocol && loopback.test(hostname) && port === own.port;
}

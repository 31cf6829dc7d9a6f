import { isIP } from 'node:net';
import type { EnvironmentReader } from './environment.ts';

/**
 * Whose word about the caller's address counts. Never everybody's: whoever reaches the server
 * past the proxy could then write any address into X-Forwarded-For.
 *
 * @returns addresses and ranges (`10.0.0.0/8`), or `loopback`; false when there is no proxy
 */
export function readProxies(read: EnvironmentReader): readonly string[] | false {
  const value = read.set('ALUR_TRUST_PROXY');
  if (value === undefined || value === '0') return false;
  if (value === '1') return ['loopback'];
  const proxies = value.split(',').map((one) => one.trim());
  if (!proxies.every(isRange)) {
    read.wrong(
      'ALUR_TRUST_PROXY',
      'isi dengan 1 bila proksi ada di mesin ini, atau dengan alamatnya, misalnya 10.0.0.5 atau 10.0.0.0/24.',
      'set it to 1 when the proxy is on this machine, or to its address, such as 10.0.0.5 or 10.0.0.0/24.',
    );
  }
  return proxies;
}

function isRange(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  // A range of all addresses is everybody.
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && +bits <= (family === 4 ? 32 : 128));
}

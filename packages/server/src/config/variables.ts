/** Every variable of the environment that the server reads. */

/** What of a value may be shown: all, all but the password of an address, or nothing. */
type Shown = 'whole' | 'without-password' | 'hidden';

const variables = {
  ALUR_PACK: 'whole',
  ALUR_DATA: 'whole',
  ALUR_PORTAL: 'whole',
  HOST: 'whole',
  PORT: 'whole',
  PUBLIC_URL: 'whole',
  ALUR_TRUST_PROXY: 'whole',
  DATABASE_URL: 'without-password',
  SMTP_URL: 'without-password',
  MAIL_FROM: 'whole',
  ALUR_DEVELOPMENT: 'whole',
  ALUR_LOG_LEVEL: 'whole',
  ALUR_METRICS_TOKEN: 'hidden',
  ALUR_STOP_DELAY: 'whole',
} as const satisfies Readonly<Record<string, Shown>>;

export type Variable = keyof typeof variables;

export const variableNames = Object.keys(variables) as readonly Variable[];

/** What stands before an agency's id in the name of the variable that holds its client secret. */
const secretPrefix = 'ALUR_OIDC_SECRET_';

/** `ALUR_OIDC_SECRET_KOTA_CONTOH` for `kota-contoh`. */
export function secretVariable(agency: string): string {
  return secretPrefix + agency.toUpperCase().replaceAll('-', '_');
}

/** The agency whose client secret a variable holds. */
export function agencyOfSecret(variable: string): string | undefined {
  if (!variable.startsWith(secretPrefix)) return undefined;
  const agency = variable.slice(secretPrefix.length).toLowerCase().replaceAll('_', '-');
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(agency) ? agency : undefined;
}

const hidden = '***';

/** A value as it may stand on a screen or in a log. */
export function shown(variable: Variable, value: string): string {
  const how: Shown = variables[variable];
  if (how === 'hidden') return hidden;
  return how === 'whole' ? value : withoutPassword(value);
}

function withoutPassword(value: string): string {
  if (!URL.canParse(value)) return hidden;
  const url = new URL(value);
  // PostgreSQL takes a password there too.
  if (url.searchParams.has('password')) url.searchParams.set('password', hidden);
  if (url.password !== '') url.password = hidden;
  return url.href;
}

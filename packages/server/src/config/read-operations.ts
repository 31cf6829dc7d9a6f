import type { Config } from './config.ts';
import type { Environment, EnvironmentReader } from './environment.ts';
import { agencyOfSecret } from './variables.ts';

const logLevels = ['error', 'warn', 'info', 'debug'] as const;

/** A shorter one can be guessed. */
const shortestToken = 20;

/** How the server is watched and stopped. */
export function readOperations(
  read: EnvironmentReader,
  development: boolean,
): Pick<Config, 'logLevel' | 'metricsToken' | 'stopDelay'> {
  const given = read.set('ALUR_LOG_LEVEL');
  const logLevel = logLevels.find((level) => level === given);
  if (given !== undefined && !logLevel) {
    const words = logLevels.join(', ');
    read.wrong('ALUR_LOG_LEVEL', `pilih dari: ${words}.`, `choose from: ${words}.`);
  }
  const metricsToken = read.set('ALUR_METRICS_TOKEN');
  if (metricsToken !== undefined && !/^[!-~]{20,}$/.test(metricsToken)) {
    read.wrong(
      'ALUR_METRICS_TOKEN',
      `isi dengan paling sedikit ${shortestToken} huruf dan angka acak tanpa spasi, misalnya dari: openssl rand -hex 32.`,
      `set it to at least ${shortestToken} random letters and digits without spaces, such as from: openssl rand -hex 32.`,
    );
  }
  return {
    logLevel: logLevel ?? (development ? 'warn' : 'info'),
    metricsToken,
    stopDelay: read.whole('ALUR_STOP_DELAY', 0, [0, 60]),
  };
}

/** The client secrets of agencies at their identity providers, by the agency's id. */
export function readIdentitySecrets(environment: Environment): Readonly<Record<string, string>> {
  const secrets = Object.entries(environment).flatMap(([variable, value]) => {
    const agency = agencyOfSecret(variable);
    const secret = value?.trim();
    return agency !== undefined && secret ? [[agency, secret] as const] : [];
  });
  return Object.fromEntries(secrets);
}

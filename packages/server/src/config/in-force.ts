import type { Config } from './config.ts';
import type { Environment } from './environment.ts';
import { secretVariable, shown, variableNames, type Variable } from './variables.ts';

/** A setting as it is in force; secrets are not in it. */
export interface SettingInForce {
  readonly variable: string;
  readonly value: string;
  /** False for what comes from us. */
  readonly set: boolean;
}

/** Everything that a server runs with, in the order of the documentation. */
export function settingsInForce(
  config: Config,
  environment: Environment,
): readonly SettingInForce[] {
  const values = valuesOf(config);
  const settings = variableNames.map((variable) => {
    const value = values[variable];
    return {
      variable,
      value: value === undefined ? '-' : shown(variable, value),
      set: Boolean(environment[variable]?.trim()),
    };
  });
  const secrets = Object.keys(config.identitySecrets).map((agency) => ({
    variable: secretVariable(agency),
    value: '***',
    set: true,
  }));
  return [...settings, ...secrets];
}

function valuesOf(config: Config): Readonly<Record<Variable, string | undefined>> {
  const { folders, store, mail, trustProxy } = config;
  return {
    ALUR_PACK: folders.pack,
    ALUR_DATA: folders.data,
    ALUR_PORTAL: folders.portal,
    HOST: config.host,
    PORT: String(config.port),
    PUBLIC_URL: config.publicUrl,
    ALUR_TRUST_PROXY: trustProxy === false ? '0' : trustProxy.join(', '),
    DATABASE_URL: 'postgres' in store ? store.postgres : undefined,
    SMTP_URL: 'smtp' in mail.by ? mail.by.smtp : undefined,
    MAIL_FROM: mail.from,
    ALUR_DEVELOPMENT: config.development ? '1' : '0',
    ALUR_LOG_LEVEL: config.logLevel,
    ALUR_METRICS_TOKEN: config.metricsToken,
    ALUR_STOP_DELAY: `${config.stopDelay} s`,
  };
}

/** The settings as lines of a table, for a terminal. */
export function settingsTable(settings: readonly SettingInForce[]): readonly string[] {
  const width = Math.max(...settings.map(({ variable }) => variable.length));
  return settings.map(
    ({ variable, value, set }) => `${variable.padEnd(width)}  ${set ? '*' : ' '} ${value}`,
  );
}

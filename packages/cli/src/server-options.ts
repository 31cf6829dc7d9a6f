import { join } from 'node:path';
import type { ArgsDef } from 'citty';
import type { Language } from '@alur/model/text.js';
import type { Config } from '@alur/server/config/config.js';
import { readConfig } from '@alur/server/config/read-config.js';
import { settingsInForce, settingsTable } from '@alur/server/config/in-force.js';
import { unknownVariables } from '@alur/server/config/unknown-variables.js';
import { isFolder, noPack } from './pack-root.ts';
import { inLanguage, type Terminal } from './terminal.ts';

/** Options that stand for variables of the environment, and come before them. */
const variables = {
  pack: 'ALUR_PACK',
  data: 'ALUR_DATA',
  portal: 'ALUR_PORTAL',
  host: 'HOST',
  port: 'PORT',
} as const;

export const packOption = {
  pack: {
    type: 'string',
    valueHint: 'folder',
    description: 'Folder dengan schemas/ dan workflows/ (ALUR_PACK)',
  },
  data: {
    type: 'string',
    valueHint: 'folder',
    description: 'Folder basis data dan dokumen (ALUR_DATA)',
  },
} as const satisfies ArgsDef;

export type ServerOptions = { readonly [name in keyof typeof variables]?: string | undefined };

/** The environment of the terminal with the options put over it. */
function environmentFrom(options: ServerOptions, terminal: Terminal): Terminal['environment'] {
  const environment = { ...terminal.environment };
  for (const [option, variable] of Object.entries(variables)) {
    const value = options[option as keyof typeof variables];
    if (value !== undefined) environment[variable] = value;
  }
  return environment;
}

/** What is in force, as lines of a table; what comes from us and was not set has no star. */
export function tableOf(
  config: Config,
  options: ServerOptions,
  terminal: Terminal,
): readonly string[] {
  return settingsTable(settingsInForce(config, environmentFrom(options, terminal)));
}

/**
 * The configuration of the environment with the options put over it; undefined when it is wrong or
 * has no pack, which the terminal is told.
 */
export async function configFrom(
  options: ServerOptions,
  language: Language,
  terminal: Terminal,
): Promise<Config | undefined> {
  const environment = environmentFrom(options, terminal);
  const reading = readConfig(environment, terminal.folder);
  const say = inLanguage(language);
  for (const { message } of unknownVariables(environment)) terminal.warn(say(message));
  if (!reading.ok) {
    for (const { message } of reading.problems) terminal.warn(say(message));
    return undefined;
  }
  const { pack } = reading.config.folders;
  if (await isFolder(join(pack, 'schemas'))) return reading.config;
  terminal.warn(say(noPack(pack)));
  return undefined;
}

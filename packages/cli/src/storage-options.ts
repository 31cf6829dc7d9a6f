import type { ArgsDef } from 'citty';
import { environmentReader } from '@alur/server/config/environment.js';
import { readStorage, type StorageConfig } from '@alur/server/config/read-storage.js';
import type { Language } from '@alur/model/text.js';
import { inLanguage, type Terminal } from './terminal.ts';

export const dataOption = {
  data: {
    type: 'string',
    valueHint: 'folder',
    description: 'Folder basis data dan dokumen (ALUR_DATA)',
  },
} as const satisfies ArgsDef;

/** Where the data lies, of the environment and the option; undefined when that is wrong. */
export function storageFrom(
  data: string | undefined,
  language: Language,
  terminal: Terminal,
): StorageConfig | undefined {
  const read = environmentReader({
    ...terminal.environment,
    ...(data !== undefined && { ALUR_DATA: data }),
  });
  const storage = readStorage(read, terminal.folder);
  for (const { message } of read.problems) terminal.warn(inLanguage(language)(message));
  return read.problems.length > 0 ? undefined : storage;
}

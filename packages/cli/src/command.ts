import { type ArgsDef, type CommandDef, defineCommand, type ParsedArgs } from 'citty';
import type { Terminal } from './terminal.ts';

/** How a command ended: 0 well, 1 with problems found, 2 because it was called wrongly. */
export type ExitCode = 0 | 1 | 2;

export const languageOption = {
  lang: {
    type: 'enum',
    options: ['id', 'en'],
    default: 'id',
    description: 'Bahasa pesan (language of the messages)',
  },
} as const satisfies ArgsDef;

/** A command that gets its terminal from {@link main} and answers an exit code. */
export function command<const T extends ArgsDef>(
  name: string,
  description: string,
  args: T,
  run: (args: ParsedArgs<T>, terminal: Terminal) => Promise<ExitCode>,
): CommandDef<T> {
  return defineCommand({
    meta: { name: `alur ${name}`, description },
    args,
    run: ({ args: given, data }) => run(given, data as Terminal),
  });
}

import { type ArgsDef, type CommandDef, renderUsage, runCommand } from 'citty';
import type { ExitCode } from './command.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { unknownOption } from './unknown-option.ts';

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- as citty has commands of any arguments
type AnyCommand = CommandDef<any>;

/** Loaded when they are called: `alur check` must not wait for the server. */
const commands: Record<string, () => Promise<AnyCommand>> = {
  init: async () => (await import('./commands/init.ts')).init,
  check: async () => (await import('./commands/check.ts')).check,
  types: async () => (await import('./commands/types.ts')).types,
  serve: async () => (await import('./commands/serve.ts')).serve,
  invite: async () => (await import('./commands/invite.ts')).invite,
  import: async () => (await import('./commands/import.ts')).importDocument,
  render: async () => (await import('./commands/render.ts')).render,
  export: async () => (await import('./commands/export.ts')).exportWorkflow,
  assess: async () => (await import('./commands/assess.ts')).assess,
  backup: async () => (await import('./commands/backup.ts')).backup,
  restore: async () => (await import('./commands/restore.ts')).restore,
  'migrate-store': async () => (await import('./commands/migrate-store.ts')).migrateStore,
};

/**
 * Runs the command that the arguments name.
 *
 * @param args - without the program: `['check', 'schemas/denpasar']`
 */
export async function main(
  args: readonly string[],
  terminal: Terminal = processTerminal(),
): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) return overview(name, terminal);
  const command = await load();
  if (rest.some((arg) => arg === '--help' || arg === '-h')) {
    terminal.print(await renderUsage(command));
    return 0;
  }
  const unknown = unknownOption(rest, command.args as ArgsDef);
  if (unknown) {
    terminal.warn(`Pilihan ${unknown} tidak dikenal. Lihat: alur ${name} --help`);
    terminal.warn(`Unknown option ${unknown}. See: alur ${name} --help`);
    return 2;
  }
  try {
    const { result } = await runCommand(command, { rawArgs: rest, data: terminal });
    return result as ExitCode;
  } catch (error) {
    // citty's own refusals: a missing argument, a value that is not among the options.
    if (!(error instanceof Error) || error.name !== 'CLIError') throw error;
    terminal.warn(`${error.message}. Lihat (see): alur ${name} --help`);
    return 2;
  }
}

async function overview(name: string, terminal: Terminal): Promise<ExitCode> {
  const asked = name === '' || name === '--help' || name === '-h' || name === 'help';
  const print = asked ? terminal.print : terminal.warn;
  if (!asked) print(`Perintah "${name}" tidak dikenal. (Unknown command.)`);
  print('alur <perintah> [pilihan]');
  print('');
  for (const [each, load] of Object.entries(commands)) {
    const meta = (await load()).meta as { readonly description: string };
    print(`  ${each.padEnd(15)}${meta.description}`);
  }
  print('');
  print('alur <perintah> --help');
  return asked ? 0 : 2;
}

import type { ArgsDef } from 'citty';

/** The first option that the command does not have. citty itself lets them pass unseen. */
export function unknownOption(args: readonly string[], known: ArgsDef): string | undefined {
  const end = args.indexOf('--');
  const names = Object.entries(known).flatMap(([name, { type, ...rest }]) => {
    const { alias = [] } = rest as { readonly alias?: string | readonly string[] };
    const all = [name, ...[alias].flat()];
    return type === 'boolean' ? [...all, `no-${name}`] : all;
  });
  return args
    .slice(0, end === -1 ? undefined : end)
    .filter((arg) => /^-{1,2}[^-]/.test(arg))
    .map((arg) => arg.replace(/=.*$/s, ''))
    .find((arg) => !names.includes(arg.replace(/^-+/, '')));
}

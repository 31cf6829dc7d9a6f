import { tmpdir } from 'node:os';
import { describe, expect, it } from 'vitest';
import { main } from './main.ts';
import { recordingTerminal } from './testing/recording-terminal.ts';

async function run(...args: string[]) {
  const terminal = recordingTerminal(tmpdir());
  return { code: await main(args, terminal), ...terminal };
}

describe('alur', () => {
  it.each([[[]], [['--help']], [['help']]])('lists its commands for %j', async (args) => {
    const { code, printed } = await run(...args);
    expect(code).toBe(0);
    for (const name of ['check', 'types', 'serve', 'invite']) {
      expect(printed.some((line) => line.startsWith(`  ${name} `))).toBe(true);
    }
  });

  it('refuses a command that it does not have, and lists those it has', async () => {
    const { code, printed, warned } = await run('constructor');
    expect([code, printed]).toEqual([2, []]);
    expect(warned[0]).toContain('"constructor"');
    expect(warned.join()).toContain('check');
  });

  it('explains a command', async () => {
    const { code, printed } = await run('check', '--help');
    expect(code).toBe(0);
    expect(printed.join()).toContain('--lang');
  });

  it.each([
    [['check', '--langs', 'en'], '--langs'],
    [['check', '-x'], '-x'],
    [['types', '--output=a'], '--output'],
    [['check', '--lang', 'fr'], 'lang'],
    [['invite', 'denpasar', 'a@example.com'], 'role'],
  ])('refuses %j and names what is wrong', async (args, named) => {
    const { code, warned } = await run(...args);
    expect(code).toBe(2);
    expect(warned.join()).toContain(named);
  });
});

import type { Terminal } from '../terminal.ts';

/** A terminal that keeps what a command says. */
export interface RecordingTerminal extends Terminal {
  readonly printed: string[];
  readonly warned: string[];
}

export function recordingTerminal(
  folder: string,
  more: Partial<Pick<Terminal, 'colour' | 'environment' | 'today' | 'ask'>> = {},
): RecordingTerminal {
  const printed: string[] = [];
  const warned: string[] = [];
  return {
    folder,
    colour: false,
    environment: {},
    today: '2026-11-21',
    ...more,
    printed,
    warned,
    print: (line) => void printed.push(line),
    warn: (line) => void warned.push(line),
  };
}

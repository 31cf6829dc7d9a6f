import type { Terminal } from '../terminal.ts';

/** A terminal that keeps what a command says. */
export class RecordingTerminal implements Terminal {
  readonly printed: string[] = [];
  readonly warned: string[] = [];
  readonly colour: boolean;
  readonly folder: string;
  readonly environment: Readonly<Record<string, string | undefined>>;

  constructor(folder: string, more: Partial<Pick<Terminal, 'colour' | 'environment'>> = {}) {
    this.folder = folder;
    this.colour = more.colour ?? false;
    this.environment = more.environment ?? {};
  }

  readonly print = (line: string): void => void this.printed.push(line);
  readonly warn = (line: string): void => void this.warned.push(line);
}

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repository } from '@alur/server/pack/testing/pack-copy.js';
import { describe, expect, it } from 'vitest';
import { main } from './main.ts';
import { recordingTerminal } from './testing/recording-terminal.ts';

interface Sample {
  readonly page: string;
  readonly command: string;
  readonly options: readonly string[];
}

/** Every line of a shell sample that calls `alur`, on any page. */
async function samples(): Promise<Sample[]> {
  const names = await readdir(join(repository, 'docs'));
  const pages = names.filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
  const found: Sample[] = [];
  for (const page of [...pages, 'README.md']) {
    const text = await readFile(join(repository, page), 'utf8');
    for (const [, code = ''] of text.matchAll(/^```(?:sh|bash)\n([\s\S]*?)^```/gm)) {
      for (const line of code.replaceAll('\\\n', ' ').split('\n')) {
        const call = /^(?:[^#]*\s)?(?<!-u |exec )alur ([a-z][a-z-]*)([^#|>]*)/.exec(line);
        if (!call) continue;
        const [, command = '', rest = ''] = call;
        const options = [...rest.matchAll(/(?<=\s)--?[a-z][a-z-]*/g)].map(([option]) => option);
        found.push({ page, command, options });
      }
    }
  }
  return found;
}

describe('the documentation', () => {
  it('calls only commands that there are, with options that they have', async () => {
    const all = await samples();
    expect(all.length).toBeGreaterThan(10);
    const wrong: string[] = [];
    for (const { page, command, options } of all) {
      const terminal = recordingTerminal(repository);
      const code = await main([command, '--help'], terminal);
      const help = terminal.printed.join('\n');
      if (code !== 0) wrong.push(`${page}: alur ${command}`);
      else if (options.some((option) => !help.includes(option))) {
        wrong.push(`${page}: alur ${command} ${options.join(' ')}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

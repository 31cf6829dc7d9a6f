import { spawn } from 'node:child_process';
import { root } from './install.mjs';

/**
 * Runs a command of the project and shows what it prints.
 *
 * @returns {Promise<{ code: number, output: string, seconds: number }>} output without colours
 */
export function run(command, args = [], { env = {}, quiet = false } = {}) {
  const started = Date.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ]) {
      stream.on('data', (data) => {
        output += data;
        if (!quiet) target.write(data);
      });
    }
    child.on('error', (error) => resolve({ code: 1, output: String(error), seconds: 0 }));
    child.on('close', (code) => {
      // eslint-disable-next-line no-control-regex -- the colours that runners print
      const plain = output.replace(/\x1b\[[0-9;?]*[A-Za-z]/g, '');
      resolve({ code: code ?? 1, output: plain, seconds: (Date.now() - started) / 1000 });
    });
  });
}

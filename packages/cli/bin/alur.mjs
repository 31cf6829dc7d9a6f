#!/usr/bin/env node
/**
 * Starts the `alur` command: from its sources within the repository, where nothing need be built,
 * and from `dist` where it is installed.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `alur memerlukan Node.js 22.18 atau lebih baru; yang terpasang ${process.version}.`,
  );
  console.error(`alur needs Node.js 22.18 or newer; this is ${process.version}.`);
  process.exit(2);
}

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const sources = join(home, 'src/main.ts');
const fromSources = existsSync(sources) && !home.split(sep).includes('node_modules');
const condition = '--conditions=@alur/source';

if (fromSources && !process.execArgv.includes(condition)) {
  again([...process.execArgv, condition, fileURLToPath(import.meta.url), ...process.argv.slice(2)]);
} else {
  const { main } = await import(fromSources ? '../src/main.ts' : '../dist/main.js');
  process.exitCode = await main(process.argv.slice(2));
}

/** Runs this file with other flags: in place where the system can, so that signals need no relay. */
function again(args) {
  if (process.execve && process.platform !== 'win32') {
    process.execve(process.execPath, [process.execPath, ...args], process.env);
  }
  const child = spawn(process.execPath, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('close', (code) => process.exit(code ?? 1));
}

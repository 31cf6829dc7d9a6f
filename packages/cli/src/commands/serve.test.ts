import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PackCopy, repository } from '@alur/server/pack/testing/pack-copy.js';
import { openStore } from '@alur/server/store/sql/open-store.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { main } from '../main.ts';
import { recordingTerminal } from '../testing/recording-terminal.ts';

const program = join(repository, 'packages/cli/bin/alur.mjs');
let copy: PackCopy;
let data: string;
let running: ChildProcess[] = [];
beforeEach(async () => {
  copy = await PackCopy.make();
  data = await mkdtemp(join(tmpdir(), 'alur-data-'));
});
afterEach(async () => {
  for (const process of running) process.kill('SIGKILL');
  running = [];
  await copy.remove();
  await rm(data, { recursive: true, force: true });
});

/** The command as a person runs it: in a process of its own. */
function alur(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: copy.root,
    env: { PATH: process.env['PATH'] ?? '', ...environment },
  });
  running.push(child);
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      for (const listener of listeners) listener();
    });
  }
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }));
  const said = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (output.includes(words)) resolve();
      };
      listeners.add(look);
      look();
      void ended.then(() => reject(new Error(`It ended without saying "${words}": ${output}`)));
    });
  return { child, ended, said };
}

async function freePort(): Promise<string> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return String(port);
}

describe('the program', () => {
  it('passes the exit code on', async () => {
    await copy.write('schemas/denpasar/reklame.json', '{');
    const { code, output } = await alur(['check']).ended;
    expect(code).toBe(1);
    expect(output).toMatch(/^schemas\/denpasar\/reklame\.json:1: /);
  });
});

describe('alur serve', () => {
  it('serves what is right, names what it left out, and ends when asked to', async () => {
    await copy.replace('schemas/denpasar/reklame.json', '"maxLength": 500', '"maxLen": 500');
    const port = await freePort();
    const server = alur(['serve', '--port', port, '--data', data], { ALUR_DEVELOPMENT: '1' });
    await server.said(`http://localhost:${port}`);
    const response = await fetch(`http://localhost:${port}/api/agencies/denpasar/permit-types`);
    const types = (await response.json()) as { id: string }[];
    expect(types.map(({ id }) => id)).toEqual(['sip-dokter']);
    server.child.kill('SIGTERM');
    const { code, output } = await server.ended;
    expect(code).toBe(0);
    expect(output).toMatch(/reklame\.json:\d+: .*maxLen/);
  });

  it('names every setting that is wrong, and does not start', async () => {
    const { code, output } = await alur(['serve', '--port', 'x', '--data', data]).ended;
    expect(code).toBe(2);
    expect(output).toContain('PORT');
    expect(output).toContain('SMTP_URL');
  });
});

describe('alur serve --watch', () => {
  const title = '"Izin Penyelenggaraan Reklame"';

  it('puts a changed file in force at once, and keeps what was there while one is wrong', async () => {
    const port = await freePort();
    const args = ['serve', '--watch', '--port', port, '--data', data, '--lang', 'en'];
    const server = alur(args, { ALUR_DEVELOPMENT: '1' });
    await server.said('is running');
    const reklame = async () => {
      const url = `http://localhost:${port}/api/agencies/denpasar/permit-types/reklame`;
      return (await (await fetch(url)).json()) as { revision: number; title: { id: string } };
    };

    await copy.replace('schemas/denpasar/reklame.json', '"revision": 1,', '"revision": 1,,');
    await server.said('There is a comma too many');
    await server.said('the old ones stay in force');
    expect(await reklame()).toMatchObject({ revision: 1 });

    const text = await copy.text('schemas/denpasar/reklame.json');
    await copy.write(
      'schemas/denpasar/reklame.json',
      text.replace('"revision": 1,,', '"revision": 2,').replace(title, '"Izin Reklame Baru"'),
    );
    await server.said('are in force now');
    expect(await reklame()).toMatchObject({ revision: 2, title: { id: 'Izin Reklame Baru' } });
    server.child.kill('SIGTERM');
    expect((await server.ended).code).toBe(0);
  });
});

describe('alur serve --show-config', () => {
  it('shows what is in force and no secret, and does not start', async () => {
    const environment = {
      PUBLIC_URL: 'https://perizinan.contoh.go.id',
      SMTP_URL: 'smtp://alur:rahasia@surel.contoh.go.id',
      MAIL_FROM: 'perizinan@contoh.go.id',
      ALUR_METRIC_TOKEN: 'rahasia',
    };
    const terminal = recordingTerminal(copy.root, { environment });
    const args = ['serve', '--show-config', '--port', '8090', '--data', data, '--lang', 'en'];
    expect(await main(args, terminal)).toBe(0);
    const table = terminal.printed.join('\n');
    expect(table).toMatch(/^PORT +\* 8090$/m);
    expect(table).toMatch(/^HOST +localhost$/m);
    expect(table).toContain('smtp://alur:***@surel.contoh.go.id');
    expect(terminal.warned.join()).toMatch(/ALUR_METRIC_TOKEN: .*ALUR_METRICS_TOKEN/);
    expect(table + terminal.warned.join()).not.toContain('rahasia');
  });
});

describe('alur serve, where it cannot', () => {
  it('says that the port is taken', async () => {
    const taken = createServer().listen(0, 'localhost');
    await once(taken, 'listening');
    const port = String((taken.address() as AddressInfo).port);
    const server = alur(['serve', '--port', port, '--data', data], { ALUR_DEVELOPMENT: '1' });
    const { code, output } = await server.ended;
    taken.close();
    expect(code).toBe(1);
    expect(output).toContain(`Porta ${port}`);
    expect(output).not.toContain('at ');
  });

  it('says that the folder of the pack is not there', async () => {
    const args = ['serve', '--pack', 'none', '--data', data];
    const { code, output } = await alur(args, { ALUR_DEVELOPMENT: '1' }).ended;
    expect(code).toBe(2);
    expect(output).toContain('none');
  });
});

describe('alur invite', () => {
  async function invite(...args: string[]) {
    const terminal = recordingTerminal(copy.root, { environment: { ALUR_DEVELOPMENT: '1' } });
    const code = await main(['invite', ...args, '--data', data], terminal);
    return { code, said: [...terminal.printed, ...terminal.warned].join() };
  }

  it('records an invitation', async () => {
    const { code, said } = await invite('denpasar', 'petugas@example.com', '--role', 'cso');
    expect(code).toBe(0);
    expect(said).toContain('Undangan');
    const store = await openStore({ sqlite: join(data, 'alur.db') }, new Date().toISOString());
    const mails = await store.read.mails.recent('denpasar', 5);
    await store.close();
    expect(mails.map(({ to, template }) => [to, template])).toEqual([
      ['petugas@example.com', 'invitation'],
    ]);
  });

  it.each([
    ['an agency that is not there', ['badung', 'petugas@example.com', '--role', 'cso'], 'denpasar'],
    ['a role that is not there', ['denpasar', 'petugas@example.com', '--role', 'kasir'], 'cso'],
    ["the applicant's role", ['denpasar', 'petugas@example.com', '--role', 'applicant'], 'cso'],
    ['no e-mail address', ['denpasar', 'petugas', '--role', 'cso'], 'nama@contoh.go.id'],
  ])('refuses %s, and says what would do', async (_, args, named) => {
    const { code, said } = await invite(...args);
    expect(code).toBe(1);
    expect(said).toContain(named);
  });
});

import { describe, expect, it } from 'vitest';
import type { Config } from './config.ts';
import { readConfig } from './read-config.ts';

const production = {
  HOST: '0.0.0.0',
  PORT: '80',
  PUBLIC_URL: 'https://perizinan.contoh.go.id/',
  SMTP_URL: 'smtps://user:secret@surel.contoh.go.id',
  MAIL_FROM: 'Perizinan@Contoh.go.id',
  DATABASE_URL: 'postgres://alur@db/alur',
  ALUR_DATA: '/var/lib/alur',
  ALUR_PACK: 'pack',
  ALUR_PORTAL: '',
  ALUR_TRUST_PROXY: '1',
  ALUR_STOP_DELAY: '10',
  ALUR_OIDC_SECRET_KOTA_CONTOH: 'rahasia',
};

function config(environment: Record<string, string>): Config {
  const reading = readConfig(environment, '/srv');
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message.en).join(' '));
  return reading.config;
}

describe('the configuration', () => {
  it('of a server in use', () => {
    expect(config(production)).toEqual({
      host: '0.0.0.0',
      port: 80,
      publicUrl: 'https://perizinan.contoh.go.id',
      trustProxy: ['loopback'],
      development: false,
      folders: {
        pack: '/srv/pack',
        data: '/var/lib/alur',
        documents: '/var/lib/alur/documents',
        uploads: '/var/lib/alur/uploads',
        portal: undefined,
      },
      store: { postgres: 'postgres://alur@db/alur' },
      mail: {
        from: 'perizinan@contoh.go.id',
        by: { smtp: 'smtps://user:secret@surel.contoh.go.id' },
      },
      logLevel: 'info',
      metricsToken: undefined,
      stopDelay: 10,
      identitySecrets: { 'kota-contoh': 'rahasia' },
    });
  });

  it('of one to try, with nothing set but that it is one', () => {
    expect(config({ ALUR_DEVELOPMENT: '1' })).toMatchObject({
      host: 'localhost',
      port: 8080,
      publicUrl: 'http://localhost:8080',
      store: { sqlite: '/srv/data/alur.db' },
      mail: { by: { outbox: '/srv/data/outbox' } },
    });
  });

  it.each([
    ['PORT', { PORT: 'x' }],
    ['PORT', { PORT: '70000' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'perizinan.contoh.go.id' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'https://contoh.go.id/izin' }],
    ['PUBLIC_URL', { PUBLIC_URL: 'http://contoh.go.id' }],
    ['PUBLIC_URL', { PUBLIC_URL: '' }],
    ['SMTP_URL', { SMTP_URL: 'surel.contoh.go.id' }],
    ['SMTP_URL', { SMTP_URL: '' }],
    ['MAIL_FROM', { MAIL_FROM: '' }],
    ['MAIL_FROM', { MAIL_FROM: 'perizinan' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://db/alur' }],
    ['ALUR_TRUST_PROXY', { ALUR_TRUST_PROXY: 'yes' }],
    ['ALUR_TRUST_PROXY', { ALUR_TRUST_PROXY: '10.0.0.5, nginx' }],
    ['ALUR_TRUST_PROXY', { ALUR_TRUST_PROXY: '0.0.0.0/0' }],
    ['ALUR_LOG_LEVEL', { ALUR_LOG_LEVEL: 'loud' }],
    ['ALUR_METRICS_TOKEN', { ALUR_METRICS_TOKEN: 'secret' }],
    ['ALUR_STOP_DELAY', { ALUR_STOP_DELAY: '5s' }],
    ['ALUR_DEVELOPMENT', { ALUR_DEVELOPMENT: '1' }],
  ])('says what to do about %s in %j', (variable, change) => {
    const reading = readConfig({ ...production, ...change }, '/srv');
    expect(reading.ok).toBe(false);
    if (reading.ok) return;
    expect(reading.problems.map((problem) => problem.variable)).toEqual([variable]);
    for (const text of Object.values(reading.problems[0]?.message ?? {})) {
      expect(text).toMatch(new RegExp(`^${variable}: .{10,}\\.$`));
      expect(text).not.toContain('secret');
    }
  });

  it('tells every mistake at once', () => {
    const reading = readConfig({ HOST: '::', PORT: 'x', SMTP_URL: 'x', DATABASE_URL: 'y' }, '/srv');
    expect(!reading.ok && reading.problems.map(({ variable }) => variable)).toEqual([
      'PORT',
      'PUBLIC_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'DATABASE_URL',
    ]);
  });
});

import { expect, it } from 'vitest';
import { settingsInForce, settingsTable } from './in-force.ts';
import { readConfig } from './read-config.ts';
import { variableNames } from './variables.ts';

const environment = {
  PUBLIC_URL: 'https://perizinan.contoh.go.id',
  SMTP_URL: 'smtp://alur:sandi-surel@surel.contoh.go.id:587',
  MAIL_FROM: 'perizinan@contoh.go.id',
  DATABASE_URL: 'postgres://alur:sandi-basis@db/alur?password=sandi-lain',
  ALUR_METRICS_TOKEN: 'token-rahasia-0123456789',
  ALUR_OIDC_SECRET_DENPASAR: 'sandi-oidc',
  ALUR_TRUST_PROXY: '10.0.0.5, 10.1.0.0/16',
};

function inForce(of: Readonly<Record<string, string>>) {
  const reading = readConfig(of, '/srv');
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message.en).join(' '));
  return settingsInForce(reading.config, of);
}

it('shows every setting with its value, and which of them were set', () => {
  const settings = inForce(environment);
  expect(settings.map(({ variable }) => variable)).toEqual([
    ...variableNames,
    'ALUR_OIDC_SECRET_DENPASAR',
  ]);
  const by = Object.fromEntries(
    settings.map(({ variable, value, set }) => [variable, [value, set]]),
  );
  expect(by).toMatchObject({
    ALUR_DATA: ['/srv/data', false],
    PORT: ['8080', false],
    PUBLIC_URL: ['https://perizinan.contoh.go.id', true],
    ALUR_TRUST_PROXY: ['10.0.0.5, 10.1.0.0/16', true],
    SMTP_URL: ['smtp://alur:***@surel.contoh.go.id:587', true],
    DATABASE_URL: ['postgres://alur:***@db/alur?password=***', true],
    ALUR_METRICS_TOKEN: ['***', true],
    ALUR_LOG_LEVEL: ['info', false],
  });
});

it('shows no secret', () => {
  const table = settingsTable(inForce(environment)).join('\n');
  expect(table).toContain('surel.contoh.go.id');
  expect(table).not.toMatch(/sandi|rahasia/);
});

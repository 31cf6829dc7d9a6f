import { expect, it } from 'vitest';
import { isOwnOrigin } from './own-origin.ts';

it.each([
  ['https://izin.contoh.go.id', 'https://izin.contoh.go.id', true],
  ['https://izin.contoh.go.id', 'http://izin.contoh.go.id', false],
  ['https://izin.contoh.go.id', 'https://jahat.contoh.go.id', false],
  ['https://izin.contoh.go.id', 'https://izin.contoh.go.id.jahat.example', false],
  ['https://izin.contoh.go.id', 'http://localhost', false],
  ['https://izin.contoh.go.id', 'null', false],
  ['http://localhost:8080', 'http://127.0.0.1:8080', true],
  ['http://localhost:8080', 'http://[::1]:8080', true],
  ['http://localhost:8080', 'http://localhost:3000', false],
  ['http://localhost:8080', 'http://jahat.example:8080', false],
])('a server at %s, asked from %s: %s', (publicUrl, origin, own) => {
  expect(isOwnOrigin(origin, publicUrl)).toBe(own);
});

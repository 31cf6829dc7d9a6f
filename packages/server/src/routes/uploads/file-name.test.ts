import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shownFileName } from './file-name.ts';

it.each([
  ['ktp.pdf', 'ktp.pdf'],
  ['Surat Pernyataan (final).PDF', 'Surat Pernyataan (final).PDF'],
  ['ꦏꦠꦥꦺ.jpg', 'ꦏꦠꦥꦺ.jpg'],
  ['../“KTP” 🌾.pdf', '../“KTP” 🌾.pdf'],
  ['ktp\r\nSet-Cookie: a=b.pdf', 'ktpSet-Cookie: a=b.pdf'],
  ['ktp\u202Efdp.exe', 'ktpfdp.exe'],
  ['', 'dokumen'],
  [' \t ', 'dokumen'],
])('shows %j as %j', (name, shown) => {
  expect(shownFileName(name)).toBe(shown);
});

it('keeps the extension of a name that is too long', () => {
  const shown = shownFileName(`${'a'.repeat(500)}.pdf`);
  expect(shown).toHaveLength(200);
  expect(shown).toMatch(/…\.pdf$/);
});

it('never shows a line break or half a character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (name) => {
      const shown = shownFileName(name);
      expect(shown).not.toMatch(/\p{Cc}/u);
      expect(shown.isWellFormed()).toBe(true);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.length).toBeLessThanOrEqual(201);
    }),
  );
});

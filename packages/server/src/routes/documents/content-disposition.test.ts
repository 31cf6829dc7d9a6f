import fc from 'fast-check';
import { expect, it } from 'vitest';
import { asAttachment } from './content-disposition.ts';

it.each([
  ['ktp.pdf', `attachment; filename="ktp.pdf"; filename*=UTF-8''ktp.pdf`],
  ['a "b".pdf', `attachment; filename="a _b_.pdf"; filename*=UTF-8''a%20%22b%22.pdf`],
  [
    "it's (1)*.pdf",
    `attachment; filename="it's (1)*.pdf"; filename*=UTF-8''it%27s%20%281%29%2A.pdf`,
  ],
  ['café.pdf', `attachment; filename="caf_.pdf"; filename*=UTF-8''caf%C3%A9.pdf`],
])('offers %j for saving', (name, header) => {
  expect(asAttachment(name)).toBe(header);
});

it('is one well-formed header for any name, and gives the name back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const header = asAttachment(a + b);
      const [, plain = '', encoded = ''] =
        /^attachment; filename="([^"]*)"; filename\*=UTF-8''(\S*)$/.exec(header) ?? [];
      expect(plain).toMatch(/^[ -~]*$/);
      expect(plain).not.toMatch(/["\\%]/);
      expect(encoded).toMatch(/^[A-Za-z0-9%._~!-]*$/);
      expect(decodeURIComponent(encoded)).toBe(a + b);
    }),
  );
});

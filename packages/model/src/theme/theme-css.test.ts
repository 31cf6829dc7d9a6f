import { expect, test } from 'vitest';
import { themeCss } from './theme-css.ts';

test('writes what the theme sets as custom properties, and nothing else', () => {
  expect(themeCss({ accent: '#0a5c7a', radius: 4, font: 'Plus Jakarta Sans' })).toBe(
    `:root {
  --alur-accent: #0a5c7a;
  --alur-radius: 4px;
  --alur-font: 'Plus Jakarta Sans', system-ui, sans-serif;
}
`,
  );
});

test('writes for a part of a page', () => {
  expect(themeCss({ accentDark: '#7cc4e0' }, '.izin')).toBe(
    '.izin {\n  --alur-accent-dark: #7cc4e0;\n}\n',
  );
});

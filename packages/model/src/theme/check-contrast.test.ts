import { wcagContrast } from 'culori';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkContrast } from './check-contrast.ts';
import { contrastPairs } from './contrast-pairs.ts';
import { type AgencyTheme, schemes, themeColours } from './theme-colours.ts';

const pointers = (theme: AgencyTheme) => checkContrast(theme).map(({ pointer }) => pointer);

test.each<[string, AgencyTheme, string[]]>([
  ['our own colours pass', {}, []],
  ['a dark blue passes, and its dark one is made of it', { accent: '#0a5c7a' }, []],
  ['black passes', { accent: '#000000' }, []],
  ['yellow is not read on white', { accent: '#ffcc00' }, ['/theme/accent']],
  ['white on the accent needs the accent to be dark', { accent: '#888888' }, ['/theme/accent']],
  [
    'an accent that suits the light is not read on dark',
    { accent: '#0a5c7a', accentDark: '#0a5c7a' },
    ['/theme/accentDark'],
  ],
  ['grey text is not read', { text: '#888888' }, ['/theme/text']],
  ['a red ground hides what is wrong', { surface: '#b3231b' }, ['/theme/surface']],
])('%s', (_name, theme, expected) => {
  expect(pointers(theme)).toEqual(expected);
});

test('says which colours, how far they are apart, and what to write', () => {
  const [found] = checkContrast({ accent: '#ffcc00' });
  expect(found?.code).toBe('low-contrast');
  expect(found?.message.en).toBe(
    'The contrast of links and signs (#ffcc00 on #eaebec, in light) is only 1.26:1; it needs 4.5:1 to be read. Write #905f00, the nearest colour that passes.',
  );
  expect(found?.message.id).toContain('Pakai #905f00, warna terdekat yang cukup.');
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('of any accent', () => {
  test('the colour that is proposed passes', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const [found] = checkContrast({ accent });
        const better = /Write (#[0-9a-f]{6})/.exec(found?.message.en ?? '')?.[1];
        if (found) expect(pointers({ accent: better })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('nothing is said only when every pair is far enough apart', () => {
    fc.assert(
      fc.property(colour, (accent) => {
        const near = schemes.some((scheme) => {
          const colours = themeColours({ accent }, scheme);
          return contrastPairs.some(
            ({ front, back, least }) => wcagContrast(colours[front], colours[back]) < least,
          );
        });
        expect(pointers({ accent }).length > 0).toBe(near);
      }),
      { numRuns: 60 },
    );
  });
});

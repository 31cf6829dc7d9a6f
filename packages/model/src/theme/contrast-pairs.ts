import type { ThemeColours } from './theme-colours.ts';

/** Two colours that stand on each other, and what a theme can set to keep them apart. */
export interface ContrastPair {
  readonly front: keyof ThemeColours;
  readonly back: keyof ThemeColours;
  /** WCAG 2.2 AA: 4.5 for text (1.4.3), 3 for the borders of controls (1.4.11). */
  readonly least: number;
  readonly name: { readonly id: string; readonly en: string };
  /** The keys of a theme that decide, without the `Dark` of the dark ones; the first is to blame. */
  readonly keys: readonly ('accent' | 'accentText' | 'surface' | 'text')[];
}

const link = { id: 'tautan dan tanda', en: 'links and signs' };
const grounds = { surface: '', surface2: '2', surface3: '3' } as const;
const backs = Object.keys(grounds) as (keyof typeof grounds)[];

/** Every pair that the elements draw. */
export const contrastPairs: readonly ContrastPair[] = [
  ...(['accent', 'accentHover'] as const).map((back): ContrastPair => ({
    front: 'accentText',
    back,
    least: 4.5,
    name: { id: 'tulisan pada tombol utama', en: 'words on the main button' },
    keys: ['accent', 'accentText', 'text'],
  })),
  ...([...backs, 'accentSoft'] as const).map((back): ContrastPair => ({
    front: 'accent',
    back,
    least: 4.5,
    name: link,
    keys: ['accent', 'surface', 'text'],
  })),
  ...([...backs, 'accentSoft'] as const).flatMap((back) =>
    (['text', 'text2'] as const).map((front): ContrastPair => ({
      front,
      back,
      least: 4.5,
      name: { id: 'teks', en: 'text' },
      keys: ['text', 'surface', 'accent'],
    })),
  ),
  {
    front: 'fieldLine',
    back: 'surface',
    least: 3,
    name: { id: 'garis tepi isian', en: 'borders of fields' },
    keys: ['text', 'surface'],
  },
  ...(['danger', 'success', 'warning'] as const).flatMap((front) =>
    (['surface', 'surface2', `${front}Soft`] as const).map((back): ContrastPair => ({
      front,
      back,
      least: 4.5,
      name: { id: 'pesan dan status', en: 'messages and states' },
      keys: ['surface', 'text'],
    })),
  ),
];

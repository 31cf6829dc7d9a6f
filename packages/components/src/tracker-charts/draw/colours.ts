import { tones, type Tone } from '../chart-spec.ts';

/** Colours as a canvas takes them. */
export interface Palette extends Readonly<Record<Tone, string>> {
  readonly text: string;
  readonly quietText: string;
  readonly grid: string;
  readonly surface: string;
  readonly font: string;
}

const others = ['text', 'quietText', 'grid', 'surface'] as const;

/** Put into the shadow root once; the style sheet gives each part its colour. */
export const probeClass = 'palette';

/**
 * What the tokens come to where an element stands, light, dark or in forced colours: a canvas knows
 * no custom property, so the browser works them out on an element that nobody sees.
 */
export function readPalette(root: ParentNode): Palette | undefined {
  const probe = root.querySelector<HTMLElement>(`.${probeClass}`);
  if (!probe) return undefined;
  const parts = new Map([...probe.children].map((part) => [part.className, part]));
  const colour = (name: string): string => {
    const part = parts.get(name);
    return part ? getComputedStyle(part).color : 'currentcolor';
  };
  const named = Object.fromEntries([...tones, ...others].map((name) => [name, colour(name)]));
  return { ...(named as Omit<Palette, 'font'>), font: getComputedStyle(probe).fontFamily };
}

export const paletteParts: readonly string[] = [...tones, ...others];

import { StudioDocument } from '../document/studio-document.ts';
import { realSop } from './real-sops.ts';

export async function realDocument(path: Parameters<typeof realSop>[0]): Promise<StudioDocument> {
  return new StudioDocument({ sop: await realSop(path), places: new Map() });
}

/** The button that says so, in a panel's shadow root. */
export function button(panel: Element, words: string): HTMLButtonElement {
  const found = [...panel.shadowRoot!.querySelectorAll('button')].find(({ textContent }) =>
    textContent.replace(/\s+/g, ' ').trim().startsWith(words),
  );
  if (!found) throw new Error(`There is no button “${words}” in: ${textOf(panel)}`);
  return found;
}

export const textOf = (panel: Element): string =>
  panel.shadowRoot!.textContent.replace(/\s+/g, ' ').trim();

import { html, render, type TemplateResult } from 'lit';

/**
 * Draws a template that is no element. Not `fixture` of open-wc, which waits for an animation
 * frame there, and a browser gives none to a page that runs behind another.
 */
export function draw(template: TemplateResult): HTMLElement {
  const place = document.createElement('div');
  document.body.append(place);
  render(html`${template}`, place);
  drawn.add(place);
  return place;
}

const drawn = new Set<HTMLElement>();

afterEach(() => {
  for (const place of drawn) place.remove();
  drawn.clear();
});

import { type CanvasCommands, zoomIn, zoomOut } from '@alur/components/diagram/canvas-commands.js';
import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { icon } from './icons.ts';
import { diagramWords as words } from './messages.ts';

/** @param tidy - undefined where nothing was placed by hand */
export function renderControls(
  language: Language,
  canvas: CanvasCommands,
  tidy: (() => void) | undefined,
): TemplateResult {
  const control = (sign: string, name: string, onClick: () => void) =>
    html`<button class="control" type="button" aria-label=${name} title=${name} @click=${onClick}>
      <span aria-hidden="true">${sign}</span>
    </button>`;
  return html`<div class="controls" role="group" aria-label=${words.tools[language]}>
    ${control('−', words.zoomOut[language], () => zoomOut(canvas))}
    ${control('+', words.zoomIn[language], () => zoomIn(canvas))}
    ${control('⤢', words.fit[language], () => canvas.fit())}
    <button type="button" class="tool" ?disabled=${!tidy} @click=${() => tidy?.()}>
      ${icon('tidy')}<span>${words.tidy[language]}</span>
    </button>
  </div>`;
}

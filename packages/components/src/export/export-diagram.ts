import { createViewer } from '../diagram/bpmn-viewer.ts';
import { drawingOfSvg } from './drawing-of-svg.ts';
import type { DiagramFormat } from './formats.ts';
import { mediaTypes } from './media-types.ts';

export interface DiagramFacts {
  readonly title: string;
  readonly author: string;
  /** When the file was made, as its properties say it. */
  readonly createdAt: Date;
}

/** On paper a diagram is black on white, whatever the page looks like. */
const colours = {
  '--_diagram-fill': '#ffffff',
  '--_diagram-line': '#000000',
  '--_diagram-text': '#000000',
} as const;

/**
 * A BPMN file's own drawing as a file.
 *
 * @param xml - with a drawing in it; `withDiagram` of `@alur/workflow` adds one
 * @throws {Error} where bpmn-js cannot draw it
 */
export async function exportDiagram(
  xml: string,
  format: DiagramFormat,
  { title, author, createdAt }: DiagramFacts,
): Promise<Blob> {
  const place = hiddenPlace();
  try {
    const viewer = createViewer('Arial, Arimo, "Liberation Sans", Helvetica, sans-serif');
    viewer.attachTo(place);
    await viewer.importXML(xml);
    const drawing = drawingOfSvg(viewer.get('canvas').getActiveLayer());
    viewer.destroy();
    const blob = (bytes: string | Uint8Array) =>
      new Blob([bytes as BlobPart], { type: mediaTypes[format] });
    switch (format) {
      case 'svg': {
        const { drawingsSvg } = await import('@alur/workflow/export/svg/drawing-svg.js');
        return blob(drawingsSvg([drawing], title));
      }
      case 'png': {
        const { drawingsPng } = await import('./paint-drawings.ts');
        return await drawingsPng([drawing]);
      }
      case 'pdf': {
        const { drawingsPdf } = await import('@alur/workflow/export/pdf/drawings-pdf.js');
        return blob(await drawingsPdf([drawing], { title, author, createdAt }));
      }
    }
  } finally {
    place.remove();
  }
}

/** Out of sight, but laid out: what has no layout has no sizes. */
function hiddenPlace(): HTMLElement {
  const place = document.createElement('div');
  place.setAttribute('aria-hidden', 'true');
  place.inert = true;
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inset', '0 auto auto 0'],
    ['inline-size', '1200px'],
    ['block-size', '800px'],
    ['visibility', 'hidden'],
    ['pointer-events', 'none'],
    ...Object.entries(colours),
  ] as const) {
    place.style.setProperty(name, value);
  }
  document.body.append(place);
  return place;
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const viewer = 'bpmn-js/dist/bpmn-viewer.production.min.js';

/** The diagram of a BPMN file as SVG, drawn by bpmn-js in a page. */
export async function diagramSvg(page: Page, xml: string): Promise<string> {
  const script = createRequire(import.meta.url).resolve(viewer);
  await page.setContent('<!doctype html><html lang="id"><body><div id="canvas"></div>');
  await page.addScriptTag({ content: await readFile(script, 'utf8') });
  const drawn: unknown = await page.evaluate(
    `(async (xml) => {
      const viewer = new BpmnJS({ container: '#canvas' });
      await viewer.importXML(xml);
      return (await viewer.saveSVG()).svg;
    })(${JSON.stringify(xml)})`,
  );
  return String(drawn);
}

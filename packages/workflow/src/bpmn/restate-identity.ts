import type { SopIdentity } from '@alur/model/sop/sop.js';
import { elementAt, elementsAt, localName, moddle, type ModdleElement } from './moddle.ts';

/** What publishing states anew in an SOP: verbatim, as the document shows it. */
export type Restated = Partial<
  Pick<SopIdentity, 'createdOn' | 'revisedOn' | 'effectiveOn' | 'approvedBy'>
>;

/**
 * The file with other words in its identity part; everything else stays, the drawing and what other
 * tools have written too. What was inferred of those words is gone: now they are said.
 *
 * @param xml - one that `readWorkflow` reads
 */
export async function restateIdentity(xml: string, restated: Restated): Promise<string> {
  const { rootElement } = await moddle.fromXML(xml);
  const process = elementsAt(rootElement, 'rootElements').find(
    (each) => localName(each) === 'process' && elementsAt(each, 'flowElements').length > 0,
  );
  if (!process) throw new Error('a file that was read has no process any more');
  const values = valuesOf(process);
  Object.assign(identityIn(values, process), restated);
  const said = values.filter(
    (each) => each.$type !== 'sop:Inferred' || !Object.hasOwn(restated, String(each['what'])),
  );
  values.splice(0, values.length, ...said);
  return (await moddle.toXML(rootElement, { format: true })).xml;
}

function valuesOf(process: ModdleElement): ModdleElement[] {
  const holder =
    elementAt(process, 'extensionElements') ??
    moddle.create('bpmn:ExtensionElements', { values: [] });
  process['extensionElements'] = holder;
  holder['values'] ??= [];
  return holder['values'] as ModdleElement[];
}

function identityIn(values: ModdleElement[], process: ModdleElement): ModdleElement {
  const there = values.find(({ $type }) => $type === 'sop:Identity');
  if (there) return there;
  const made = moddle.create('sop:Identity', { title: process['name'], number: '', agency: '' });
  values.unshift(made);
  return made;
}

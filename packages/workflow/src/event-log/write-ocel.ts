import type { Sop } from '@alur/model/sop/sop.js';
import { xmlText } from '../export/svg/xml-text.ts';
import type { CaseLog } from './event-log.ts';
import { ocelLog, type OcelEvent, type OcelObject, type OcelType } from './ocel-log.ts';

/** OCEL 2.0 as JSON (ocel-standard.org). */
export function writeOcelJson(cases: readonly CaseLog[], sop: Sop): string {
  return `${JSON.stringify(ocelLog(cases, sop), null, 1)}\n`;
}

/** OCEL 2.0 as XML. */
export function writeOcelXml(cases: readonly CaseLog[], sop: Sop): string {
  const log = ocelLog(cases, sop);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<log>',
    `<object-types>${log.objectTypes.map((each) => typeXml('object-type', each)).join('')}</object-types>`,
    `<event-types>${log.eventTypes.map((each) => typeXml('event-type', each)).join('')}</event-types>`,
    '<objects>',
    ...log.objects.map(objectXml),
    '</objects>',
    '<events>',
    ...log.events.map(eventXml),
    '</events>',
    '</log>',
    '',
  ].join('\n');
}

function typeXml(tag: string, { name, attributes }: OcelType): string {
  const all = attributes.map((each) => `<attribute name="${xmlText(each.name)}" type="string"/>`);
  return `<${tag} name="${xmlText(name)}"><attributes>${all.join('')}</attributes></${tag}>`;
}

function objectXml({ id, type, attributes, relationships }: OcelObject): string {
  const values = attributes.map(
    ({ name, time, value }) =>
      `<attribute name="${xmlText(name)}" time="${time}">${xmlText(value)}</attribute>`,
  );
  return `<object id="${xmlText(id)}" type="${xmlText(type)}"><attributes>${values.join('')}</attributes>${related(relationships)}</object>`;
}

function eventXml({ id, type, time, attributes, relationships }: OcelEvent): string {
  const values = attributes.map(
    ({ name, value }) => `<attribute name="${xmlText(name)}">${xmlText(value)}</attribute>`,
  );
  return `<event id="${xmlText(id)}" type="${xmlText(type)}" time="${time}"><attributes>${values.join('')}</attributes>${related(relationships)}</event>`;
}

function related(relationships: OcelEvent['relationships']): string {
  const all = relationships.map(
    ({ objectId, qualifier }) =>
      `<relationship object-id="${xmlText(objectId)}" qualifier="${xmlText(qualifier)}"/>`,
  );
  return `<objects>${all.join('')}</objects>`;
}

import { assess } from '@alur/model/assessment/assess.js';
import type { CaseEvent } from '@alur/model/case/event.js';
import { sampleLog } from '@alur/model/testing/sample-log.js';
import type { Sop } from '@alur/model/sop/sop.js';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { casesOf } from './event-log.ts';
import { ocelLog } from './ocel-log.ts';
import { readEventLog } from './read-event-log.ts';
import { realSop } from '../testing/real-sop.ts';
import { clockNorms } from './testing/clock-norms.ts';
import { brokenOcelJson, brokenOcelXml } from './testing/ocel-rules.ts';
import { xesRules } from './testing/xes-rules.ts';
import { brokenRules, parsedXml } from './testing/xml-rules.ts';
import { writeCsv } from './write-csv.ts';
import { writeOcelJson, writeOcelXml } from './write-ocel.ts';
import { writeXes } from './write-xes.ts';

let sop: Sop;
beforeAll(async () => {
  sop = await realSop('denpasar/online-registration.bpmn');
});

const hostile = `<b a="1">&amp; ]]> '\u0007\uD800\n=1+1`;
const nasty: CaseEvent = { ...(sampleLog[0] as CaseEvent), case: hostile };
const cases = casesOf([...sampleLog, nasty]);

test('a case log comes back from XES whole, and is assessed the same', () => {
  const { cases: back, findings } = readEventLog(
    writeXes(casesOf(sampleLog), sop),
    'xes',
    sop,
    'Asia/Makassar',
  );
  expect(findings).toEqual([]);
  expect(back[0]?.events).toEqual(
    sampleLog.map(({ hash: _hash, previous: _previous, ...event }) => event),
  );
  const norms = clockNorms(sop);
  expect(assess(norms, back[0]?.events ?? [])).toEqual(assess(norms, sampleLog));
});

test('XES says for other tools what was done, when, by whom and in which role', () => {
  const xes = writeXes(casesOf(sampleLog), sop);
  const completed = /<event>(?:(?!<event>)[^])*?value="complete"[^]*?<\/event>/;
  const event = completed.exec(xes.slice(xes.indexOf('value="start"')))?.[0] ?? '';
  expect(event).toContain('key="concept:name" value="Melakukan verifikasi permohonan ijin"');
  expect(event).toContain('key="org:resource" value="a-2"');
  expect(event).toContain('key="org:role" value="cso"');
  expect(event).toMatch(/<date key="time:timestamp" value="2026-11-02T01:02:00.000Z"\/>/);
});

describe('XES has the form of IEEE 1849', () => {
  test('every element and attribute is one that its schema takes, in its order and of its type', () => {
    expect(brokenRules(parsedXml(writeXes(cases, sop)), xesRules)).toEqual([]);
  });

  test.each([
    ['a key that is no name', (xes: string) => xes.replace('key="outcome"', 'key="the outcome"')],
    ['a time without its hour', (xes: string) => xes.replace(/T[\d:.]+Z"/, '"')],
    [
      'a trace before the classifiers',
      (xes: string) => xes.replace('<classifier', '<trace/><classifier'),
    ],
    [
      'an attribute that it does not know',
      (xes: string) => xes.replace('<trace>', '<trace id="1">'),
    ],
  ])('%s would be found', (_, spoil) => {
    const xes = writeXes(cases, sop);
    expect(spoil(xes)).not.toBe(xes);
    expect(brokenRules(parsedXml(spoil(xes)), xesRules)).not.toEqual([]);
  });

  test('every event has what the globals promise', () => {
    const events = writeXes(cases, sop).match(/<event>[^]*?<\/event>/g) ?? [];
    expect(events).toHaveLength(sampleLog.length + 1);
    for (const event of events) {
      for (const key of ['concept:name', 'lifecycle:transition', 'time:timestamp']) {
        expect(event.split(`key="${key}"`)).toHaveLength(2);
      }
    }
  });
});

describe('OCEL 2.0', () => {
  test('JSON has the form that the published schema asks for', () => {
    expect(brokenOcelJson(JSON.parse(writeOcelJson(cases, sop)))).toEqual([]);
  });

  test.each([
    ['a value that is no text', { value: 3 }],
    ['a time that is none', { time: 'yesterday' }],
    ['a member that is missing', { name: undefined }],
    ['a member of another name', { values: '' }],
  ])('JSON with %s would be found', (_, change) => {
    const log = JSON.parse(writeOcelJson(cases, sop)) as ReturnType<typeof ocelLog>;
    Object.assign(log.objects[0]!.attributes[0]!, change);
    expect(brokenOcelJson(log)).not.toEqual([]);
  });

  test('XML has the form that the published schema asks for, its keys and references too', () => {
    expect(brokenOcelXml(parsedXml(writeOcelXml(cases, sop)))).toEqual([]);
  });

  test.each([
    [
      'a relation that leads nowhere',
      (xml: string) => xml.replace(/object-id="/, 'object-id="no-'),
    ],
    ['an object twice', (xml: string) => xml.replace(/<object id.*/, '$&$&')],
    [
      'a type that is not declared',
      (xml: string) => xml.replace('<object-type name="role"', '<object-type name="rule"'),
    ],
    [
      'an attribute in two types',
      (xml: string) => xml.replace('"activityNumber" type', '"sopNumber" type'),
    ],
    ['a time that is none', (xml: string) => xml.replace(/(<event .*time=")/, '$1on ')],
    [
      'events before objects',
      (xml: string) => xml.replace('<objects>', '<events></events><objects>'),
    ],
  ])('XML with %s would be found', (_, spoil) => {
    const xml = writeOcelXml(cases, sop);
    expect(spoil(xml)).not.toBe(xml);
    expect(brokenOcelXml(parsedXml(spoil(xml)))).not.toEqual([]);
  });

  test('every event and object is of a declared type, and every relation leads somewhere', () => {
    const { eventTypes, objectTypes, events, objects } = ocelLog(cases, sop);
    const ids = new Set(objects.map(({ id }) => id));
    expect(ids.size).toBe(objects.length);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const [ofEvents, ofObjects] = [eventTypes, objectTypes].map(
      (types) => new Map(types.map(({ name, attributes }) => [name, attributes])),
    );
    for (const [things, types] of [
      [events, ofEvents],
      [objects, ofObjects],
    ] as const) {
      for (const { type, attributes, relationships } of things) {
        const declared = types?.get(type)?.map(({ name }) => name);
        expect(declared).toEqual(expect.arrayContaining(attributes.map(({ name }) => name)));
        for (const { objectId } of relationships) expect(ids).toContain(objectId);
      }
    }
  });

  test('an event is about its case, its performer, his role and the letter', () => {
    const { events } = ocelLog(casesOf(sampleLog), sop);
    const letter = events.find(({ type }) => type === 'letter.issued');
    expect(letter?.relationships).toEqual([
      { objectId: 'case:case-1', qualifier: 'case' },
      { objectId: 'performer:a-2', qualifier: 'performed by' },
      { objectId: 'letter:00001/TT/2026', qualifier: 'issued' },
    ]);
  });

  test('JSON and XML say the same', () => {
    const json = JSON.parse(writeOcelJson(cases, sop)) as ReturnType<typeof ocelLog>;
    const xml = writeOcelXml(cases, sop);
    const count = (tag: string) => xml.split(`<${tag} `).length - 1;
    expect(count('event')).toBe(json.events.length);
    expect(count('object')).toBe(json.objects.length);
    const related = [...json.events, ...json.objects].flatMap((each) => each.relationships);
    expect(count('relationship')).toBe(related.length);
  });
});

test.each([
  ['XES', () => writeXes(cases, sop)],
  ['OCEL', () => writeOcelXml(cases, sop)],
])('what a case is called cannot break out of %s', (_, write) => {
  const xml = write();
  expect(xml).not.toContain('<b a=');
  expect(xml).not.toContain('\u0007');
  expect(xml.isWellFormed()).toBe(true);
});

test('no cell of a CSV is a formula', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
      const cell = writeCsv([['x', text]]).slice(2);
      expect(cell).not.toMatch(/^"?[=+\-@\t\r]/);
    }),
  );
  expect(writeCsv([['=1+1', '@a', '-3', 'a,b', 3]])).toBe(`"'=1+1","'@a","'-3","a,b",3\r\n`);
});

import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { brokenRules, type ElementRule, type XmlElement } from './xml-rules.ts';

/**
 * OCEL 2.0: what the schemas that were published with it ask for, in words of our own
 * (www.ocel-standard.org/2.0, ocel20-schema-json.json and ocel20-schema-xml.xsd; sections 7.2 and 8.2 of
 * the specification, arXiv:2403.01975). Beyond them, no member is taken that they do not name.
 */
const text = { type: 'string' };
const time = { type: 'string', format: 'date-time' };
const list = (items: object) => ({ type: 'array', items });
const record = (properties: Readonly<Record<string, object>>, ...optional: readonly string[]) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  additionalProperties: false,
});
const kinds = list(
  record({
    name: text,
    attributes: list(
      record({ name: text, type: { enum: ['string', 'time', 'integer', 'float', 'boolean'] } }),
    ),
  }),
);
const relationships = list(record({ objectId: text, qualifier: text }));

const ajv = new Ajv({ allErrors: true });
addFormats(ajv);
const isOcel = ajv.compile(
  record({
    eventTypes: kinds,
    objectTypes: kinds,
    events: list(
      record(
        {
          ...{ id: text, type: text, time },
          attributes: list(record({ name: text, value: text })),
          relationships,
        },
        ...['attributes', 'relationships'],
      ),
    ),
    objects: list(
      record(
        {
          id: text,
          type: text,
          attributes: list(record({ name: text, value: text, time })),
          relationships,
        },
        ...['attributes', 'relationships'],
      ),
    ),
  }),
);

/** @returns what is broken, by JSON pointer */
export function brokenOcelJson(log: unknown): readonly string[] {
  if (isOcel(log)) return [];
  return (isOcel.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

/**
 * Of the XML schema as it is meant: it asks for `object` where the specification, its examples and the
 * tools write `relationship`.
 */
const elements = {
  log: { content: /^object-types,event-types,objects,events,$/, attributes: {} },
  'object-types': { content: /^(object-type,)*$/, attributes: {} },
  'event-types': { content: /^(event-type,)*$/, attributes: {} },
  'object-type': { content: /^attributes,$/, attributes: { name: 'string' } },
  'event-type': { content: /^attributes,$/, attributes: { name: 'string' } },
  attributes: { content: /^(attribute,)*$/, attributes: {} },
  attribute: {
    content: /^$/,
    attributes: { name: 'string', type: 'ocelType?', time: 'dateTime?' },
  },
  'log>objects': { content: /^(object,)*$/, attributes: {} },
  objects: { content: /^(relationship,)*$/, attributes: {} },
  object: { content: /^(attributes,)?(objects,)?$/, attributes: { id: 'string', type: 'string' } },
  relationship: { content: /^$/, attributes: { 'object-id': 'string', qualifier: 'string?' } },
  events: { content: /^(event,)*$/, attributes: {} },
  event: {
    content: /^attributes,objects,$/,
    attributes: { id: 'string', type: 'string', time: 'dateTime' },
  },
} as const satisfies Readonly<Record<string, ElementRule>>;

/** Keys of the XML schema: what has to be there once. */
const keys: Readonly<Record<string, string>> = {
  'object type': 'object-types/object-type@name',
  'event type': 'event-types/event-type@name',
  object: 'objects/object@id',
  event: 'events/event@id',
  // Declared in each type, but looked up among all of them: one name in two types is refused.
  'attribute of objects': 'object-types/object-type/attributes/attribute@name',
  'attribute of events': 'event-types/event-type/attributes/attribute@name',
};

/** References of the XML schema, each to one of the keys. */
const references: readonly (readonly [at: string, key: string])[] = [
  ['objects/object@type', 'object type'],
  ['events/event@type', 'event type'],
  ['objects/object/objects/relationship@object-id', 'object'],
  ['events/event/objects/relationship@object-id', 'object'],
  ['objects/object/attributes/attribute@name', 'attribute of objects'],
  ['events/event/attributes/attribute@name', 'attribute of events'],
];

/** @returns what is broken, by the way from the root */
export function brokenOcelXml(log: XmlElement): readonly string[] {
  const doubled = Object.entries(keys).flatMap(([key, at]) => {
    const values = valuesAt(log, at);
    return values.length === new Set(values).size ? [] : [`${key}: twice the same`];
  });
  const dangling = references.flatMap(([at, key]) => {
    const known = new Set(valuesAt(log, keys[key] ?? ''));
    return valuesAt(log, at)
      .filter((value) => !known.has(value))
      .map((value) => `${at}: no ${key} ${value}`);
  });
  return [...brokenRules(log, elements), ...doubled, ...dangling];
}

/** @param at - names of elements and, after the `@`, of the attribute */
function valuesAt(root: XmlElement, at: string): readonly string[] {
  const [path = '', attribute = ''] = at.split('@');
  const found = path
    .split('/')
    .reduce<readonly XmlElement[]>(
      (level, name) =>
        level.flatMap(({ children }) => children.filter((each) => each.name === name)),
      [root],
    );
  return found.map(({ attributes }) => attributes[attribute] ?? '');
}

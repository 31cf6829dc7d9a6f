import type { ElementRule } from './xml-rules.ts';

const typed = '((string|date|int|float|boolean|id|list),)*';
const value = { key: 'name', value: 'string' } as const;

/** What the XML schema of IEEE 1849 (`xes.xsd`) asks for; kinds of attributes that we do not write are left out. */
export const xesRules = {
  log: {
    content: new RegExp(`^(extension,)*(global,)*(classifier,)*${typed}(trace,)*(event,)*$`),
    attributes: { 'xes.version': 'decimal', 'xes.features': 'token?' },
  },
  extension: { content: /^$/, attributes: { name: 'ncName', prefix: 'ncName', uri: 'uri' } },
  global: { content: new RegExp(`^${typed}$`), attributes: { scope: 'ncName?' } },
  classifier: { content: /^$/, attributes: { name: 'ncName', scope: 'ncName?', keys: 'token' } },
  trace: { content: new RegExp(`^${typed}(event,)*$`), attributes: {} },
  event: { content: new RegExp(`^${typed}$`), attributes: {} },
  string: { content: new RegExp(`^${typed}$`), attributes: value },
  date: { content: new RegExp(`^${typed}$`), attributes: { ...value, value: 'dateTime' } },
} as const satisfies Readonly<Record<string, ElementRule>>;

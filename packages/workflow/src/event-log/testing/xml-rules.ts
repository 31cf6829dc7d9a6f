import { Parser } from 'saxen';

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
}

/** What an XML schema says of an element. */
export interface ElementRule {
  /** Its children's names in their order, each with a comma after it. */
  readonly content: RegExp;
  /** Of each attribute its type; one with a question mark may be left out. */
  readonly attributes: Readonly<Record<string, keyof typeof types | `${keyof typeof types}?`>>;
}

/** Lexical forms of XML Schema Part 2, as far as they are needed here; names in ASCII alone. */
const types = {
  string: /^[^]*$/,
  token: /^(\S+( \S+)*)?$/,
  name: /^[A-Za-z_:][\w:.-]*$/,
  ncName: /^[A-Za-z_][\w.-]*$/,
  uri: /^\S+$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  dateTime: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
  ocelType: /^(string|time|integer|float|boolean)$/,
} as const;

/**
 * Holds a document against rules by element name, or by `parent>name` where a name means two things.
 *
 * @returns what is broken, by the way from the root; an element without a rule is broken too
 */
export function brokenRules(
  root: XmlElement,
  rules: Readonly<Record<string, ElementRule>>,
  parent = '',
): readonly string[] {
  const { name, attributes, children } = root;
  const at = `${parent}/${name}`;
  const rule = rules[`${parent.split('/').at(-1)}>${name}`] ?? rules[name];
  if (!rule) return [`${at}: no such element`];
  const content = children.map((child) => `${child.name},`).join('');
  const broken = rule.content.test(content) ? [] : [`${at}: holds ${content}`];
  for (const attribute of Object.keys(attributes)) {
    if (!(attribute in rule.attributes)) broken.push(`${at}: no attribute ${attribute}`);
  }
  for (const [attribute, type] of Object.entries(rule.attributes)) {
    const value = attributes[attribute];
    const form = types[type.replace('?', '') as keyof typeof types];
    const isRight = value === undefined ? type.endsWith('?') : form.test(value);
    if (!isRight) broken.push(`${at}: ${attribute} is ${value ?? 'missing'}`);
  }
  return [...broken, ...children.flatMap((child) => brokenRules(child, rules, at))];
}

/** Throws where the document is not well-formed. */
export function parsedXml(xml: string): XmlElement {
  const top: XmlElement[] = [];
  const open: XmlElement[][] = [top];
  const parser = new Parser();
  parser.on('openTag', (name, getAttributes, decode) => {
    const attributes = Object.fromEntries(
      Object.entries(getAttributes()).map(([key, value]) => [key, decode(value)]),
    );
    const children: XmlElement[] = [];
    open.at(-1)?.push({ name, attributes, children });
    open.push(children);
  });
  parser.on('closeTag', () => void open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('warn', (error) => {
    throw error;
  });
  parser.parse(xml);
  const [root] = top;
  if (!root || top.length > 1) throw new Error('A document has one element at its top.');
  return root;
}

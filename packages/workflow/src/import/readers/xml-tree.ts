import { Parser } from 'saxen';
import type { Budget } from './budget.ts';
import { brokenFile, doctype } from './refusal.ts';

/** An element of an Office file. Names are without prefixes: tools choose their own. */
export interface XmlElement {
  readonly name: string;
  /** By name without prefix, except those of `r:` and `o:`, which repeat others' names. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** Of the element itself, not of its children. */
  readonly text: string;
}

interface Open extends XmlElement {
  readonly children: Open[];
  text: string;
}

/**
 * @param texts - `in order` where words and elements alternate: texts are children named `#text` then
 * @throws Refusal for entities, damage, and more or deeper elements than the budget has
 */
export function xmlTree(
  xml: string,
  part: string,
  budget: Budget,
  texts: 'joined' | 'in order' = 'joined',
): XmlElement {
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  const here = () => open.at(-1) ?? root;
  const write = (text: string) => {
    if (texts === 'joined') here().text += text;
    else here().children.push({ name: '#text', attributes: {}, children: [], text });
  };
  new Parser()
    .on('openTag', (name, attributes, decode) => {
      budget.spend('elements');
      const element = {
        name: bare(name),
        attributes: plain(attributes(), decode),
        children: [],
        text: '',
      };
      here().children.push(element);
      open.push(element);
      budget.atDepth(open.length);
    })
    .on('closeTag', () => {
      open.pop();
    })
    .on('text', (text, decode) => write(decode(text)))
    .on('cdata', write)
    .on('attention', () => {
      throw doctype();
    })
    .on('error', () => {
      throw brokenFile(part);
    })
    .parse(xml);
  const document = root.children.find(({ name }) => name !== '#text');
  if (!document || open.length > 1) throw brokenFile(part);
  return document;
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1);

function plain(
  attributes: Readonly<Record<string, string>>,
  decode: (text: string) => string,
): Readonly<Record<string, string>> {
  const all: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('xmlns')) continue;
    all[/^[ro]:/.test(name) ? name : bare(name)] = decode(value);
  }
  return all;
}

export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name);
}

/** Follows names from child to child. */
export function at(element: XmlElement | undefined, ...names: readonly string[]) {
  return names.reduce((here, name) => child(here, name), element);
}

export function childrenNamed(element: XmlElement | undefined, name: string) {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** What `<w:b w:val="…"/>` says: on without a value. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(0|false|off|none)$/.test(element.attributes['val'] ?? '1');
}

/** Every element below, in the order of the file; `within` answers whether to look into one. */
export function* descendants(
  element: XmlElement,
  within: (each: XmlElement) => boolean = () => true,
): Generator<XmlElement> {
  const open = [{ children: element.children, at: 0 }];
  for (let here = open.at(-1); here; here = open.at(-1)) {
    const each = here.children[here.at++];
    if (!each) open.pop();
    else {
      yield each;
      if (within(each)) open.push({ children: each.children, at: 0 });
    }
  }
}

export function numberOf(text: string | undefined, otherwise = 0): number {
  const value = Number.parseFloat(text ?? '');
  return Number.isFinite(value) ? value : otherwise;
}

import { childrenNamed, type XmlElement } from '../xml-tree.ts';

/** Texts that cells name by number; of rich ones the runs joined, without reading aids. */
export function sharedStrings(strings: XmlElement | undefined): readonly string[] {
  return childrenNamed(strings, 'si').map(stringText);
}

function stringText(item: XmlElement): string {
  const own = childrenNamed(item, 't').map(({ text }) => text);
  const runs = childrenNamed(item, 'r').flatMap((run) =>
    childrenNamed(run, 't').map(({ text }) => text),
  );
  return [...own, ...runs].join('');
}

/** Excel writes letters that XML cannot hold as `_x000D_`, and an underscore before such a text. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

import { strFromU8, unzipSync } from 'fflate';
import { Parser } from 'saxen';

/** The parts of an Office file, by where they lie. */
export function partsOf(file: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

/** What is wrong with a package: parts that are no XML, that nobody declares or that are missing. */
export function packageFaults(parts: ReadonlyMap<string, string>): readonly string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  return [...parts].flatMap(([name, xml]) => {
    if (!/\.(xml|rels)$/.test(name)) return [];
    const ending = name.replace(/.*\./, '');
    const isDeclared =
      types.includes(`PartName="/${name}"`) || types.includes(`Extension="${ending}"`);
    return [
      ...xmlFaults(xml).map((fault) => `${name}: ${fault}`),
      ...(isDeclared || name === '[Content_Types].xml' ? [] : [`${name}: no content type`]),
      ...(ending === 'rels' ? missingTargets(name, xml, parts) : []),
    ];
  });
}

/** Why a text is not well-formed XML 1.0. */
export function xmlFaults(xml: string): readonly string[] {
  const faults: string[] = [];
  const parser = new Parser();
  parser.on('error', ({ message }) => faults.push(message));
  parser.on('warn', ({ message }) => faults.push(message));
  parser.parse(xml);
  // eslint-disable-next-line no-control-regex -- what XML forbids
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/.test(xml)) faults.push('control');
  if (/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(xml)) faults.push('half a letter');
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9A-Fa-f]+);)/.test(xml)) faults.push('bare &');
  return faults;
}

function missingTargets(
  name: string,
  xml: string,
  parts: ReadonlyMap<string, string>,
): readonly string[] {
  const folder = name.replace(/_rels\/[^/]+$/, '');
  return [...xml.matchAll(/<Relationship [^>]*>/g)].flatMap(([relation]) => {
    const target = /Target="([^"]*)"/.exec(relation)?.[1] ?? '';
    if (/TargetMode="External"/.test(relation)) return [];
    const path = target.startsWith('/')
      ? target.slice(1)
      : new URL(target, `file:///${folder}`).pathname.slice(1);
    return parts.has(path) ? [] : [`${name}: ${target} is missing`];
  });
}

import type { Inference, SopIdentity } from '@alur/model/sop/sop.js';
import type { LocalText } from '@alur/model/text.js';
import { titleAbove, titleOfFile, titleOfScope } from '../fixed-reasons.ts';
import { itemsOf, markerOf } from '../text/items.ts';
import { namedPaper, noName, noTitle } from '../words/agencies.ts';
import type { IdentityPart } from '../words/identity-labels.ts';
import { agencyLines } from './agency-lines.ts';
import type { DocumentParts, Section } from './document-parts.ts';

export interface IdentityReading {
  readonly identity: SopIdentity;
  readonly cover: readonly string[];
  /** What was inferred for want of a label. */
  readonly inferences: readonly Inference[];
}

/**
 * The identity part of a document.
 *
 * @param fallback - a title where the document has none: the name of its file
 */
export function readIdentityPart(parts: DocumentParts, fallback: string): IdentityReading {
  const inferences: Inference[] = [];
  const short = (part: IdentityPart) => (parts.values.get(part) ?? '').replaceAll('\n', ' ').trim();
  const list = (part: IdentityPart) => {
    const sections = parts.sections.filter(({ of }) => of === part).map(textOf);
    const text = [parts.values.get(part) ?? '', ...sections].filter((each) => each !== '');
    return itemsOf(text.join('\n'));
  };
  const [above, below] = [parts.opening.slice(0, parts.above), parts.opening.slice(parts.above)];
  const lines = agencyLines(
    [...above, ...parts.beside, ...below].flatMap((text) => text.split('\n')),
  );
  const agency = short('agency') || (lines.agency ?? ownerIn(parts.opening));
  const title = short('title') || inferredTitle(parts, lines.rest, fallback, inferences);
  const approvedOn = short('approvedOn');
  const unit = short('unit') || lines.unit;
  const named = new Set([lines.agency, lines.government, lines.unit, title]);
  return {
    identity: {
      title,
      number: short('number'),
      agency,
      ...(lines.government === undefined ? {} : { government: lines.government }),
      ...(unit === undefined || unit === '' ? {} : { unit }),
      createdOn: short('createdOn'),
      revisedOn: short('revisedOn'),
      effectiveOn: short('effectiveOn'),
      ...(parts.values.has('approvedOn') ? { approvedOn } : {}),
      approvedBy: short('approvedBy'),
      purpose: list('purpose'),
      scope: list('scope'),
      legalBasis: list('legalBasis'),
      definitions: list('definitions'),
      relatedProcedures: list('relatedProcedures'),
      warnings: list('warnings'),
      qualifications: list('qualifications'),
      equipment: list('equipment'),
      recordKeeping: list('recordKeeping'),
    },
    cover: parts.opening
      .map((text) => text.replaceAll('\n', ' '))
      .filter((text) => !named.has(text) && !isPartOfAgency(text, lines.agency)),
    inferences,
  };
}

const isPartOfAgency = (text: string, agency: string | undefined) =>
  agency?.includes(text.replace(/,$/, '')) === true;

export function textOf({ lines }: Pick<Section, 'lines'>): string {
  return lines.map(({ marker, text }) => `${marker} ${text}`.trim()).join('\n');
}

/** "Dokumen ini adalah milik DINAS …": quality manuals say whose they are. */
function ownerIn(opening: readonly string[]): string {
  for (const text of opening) {
    const owner = /\bmilik\s+([^\n.]+)/i.exec(text)?.[1];
    if (owner !== undefined) return owner.trim();
  }
  return '';
}

function inferredTitle(
  parts: DocumentParts,
  lines: readonly string[],
  fallback: string,
  inferences: Inference[],
): string {
  const infer = (title: string, { id: why }: LocalText, confidence: number) => {
    inferences.push({ what: 'title', why, confidence });
    return title;
  };
  const procedures = parts.sections.filter(({ of }) => of === 'procedure').map(textOf);
  const named = procedures.length === 1 ? (procedures[0] ?? '') : '';
  if (
    named !== '' &&
    !named.includes('\n') &&
    named.split(' ').length < 16 &&
    !/^\d|\.$/.test(named)
  )
    return named;
  const names = lines.map((text) =>
    noTitle.test(text) ? '' : text.replace(namedPaper, '').trim(),
  );
  // "SOP Surat Masuk" goes before what stands below "STANDAR OPERASIONAL PROSEDUR", and any other.
  const ranks = [
    names.filter((name, at) => name !== lines[at]),
    names.filter((_, at) => noTitle.test(lines[at - 1] ?? '')),
    names,
  ];
  const line = ranks.flat().find((name) => name !== '' && isName(name));
  if (line !== undefined) return infer(line, titleAbove, 0.8);
  for (const part of ['scope', 'purpose'] as const) {
    const section = parts.sections.find((each) => each.of === part);
    const sentence = section ? textOf(section) : (parts.values.get(part) ?? '');
    const about = subject.exec(sentence)?.[1];
    if (about !== undefined && about.split(' ').length > 2 && about.split(' ').length < 14)
      return infer(
        about.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
        titleOfScope,
        0.5,
      );
  }
  return infer(fallback, titleOfFile, 0.3);
}

const isName = (text: string) =>
  text.split(' ').length < 20 &&
  // One word in small letters is the rest of a line that was wrapped.
  (text.includes(' ') || !/\p{Ll}/u.test(text)) &&
  markerOf(text) === '' &&
  !noName.test(text) &&
  !/[.:|]\s|\d{4,}|^dokumen|^dilarang|^tanpa|^no\b|^hal/i.test(text) &&
  /\p{L}{4}/u.test(text);
const subject =
  /\b(?:mengatur(?: tentang)?|pedoman (?:dalam|bagi|untuk)|acuan (?:dalam|untuk|petugas dalam))\s+(?:tata cara\s+|pelaksanaan\s+|kegiatan\s+)*([^,.:\n]+)/i;

import type { Paragraph } from '../../imported-document.ts';
import type { Budget } from '../budget.ts';
import { typedMarker } from '../typed-marker.ts';
import { isAllBold, withoutMarkup } from './inline-markup.ts';

/**
 * The paragraphs of lines that follow one another without a blank one. A line that goes on in a
 * sentence is joined with a space; one that may be a line of its own stays one, in the same
 * paragraph.
 */
export function textParagraphs(lines: readonly string[], budget: Budget): readonly Paragraph[] {
  const drafts: Draft[] = [];
  let isOpen = false;
  for (const line of lines) {
    // Bold may begin in one line and end in another.
    const stars = line.split('**').length - 1;
    const isBold = (isOpen && stars < 2) || /^\s*\*\*[^*]+$/.test(line) || isAllBold(line);
    isOpen = isOpen !== (stars % 2 === 1);
    const text = withoutMarkup(stars % 2 === 1 ? line.replaceAll('**', '') : line, budget);
    budget.spend('elements', costOfLine);
    if (text === '') continue;
    const last = drafts.at(-1);
    const marked = typedMarker(text);
    const glue = last && !marked && last.isBold === isBold ? glueOf(last, text) : undefined;
    if (last && glue !== undefined) last.text += `${last.text === '' ? '' : glue}${text}`;
    else {
      const { marker, level } = marked ?? {};
      drafts.push({
        text: marked?.text ?? text,
        ...(marker === undefined ? {} : { marker, level }),
        isBold,
      });
    }
  }
  return drafts.map(({ text, marker, level, isBold }) => ({
    kind: 'paragraph',
    text,
    ...(marker === undefined ? {} : { marker }),
    ...(level === undefined ? {} : { level }),
    ...(isBold || isCapitalHeading(text) ? { isHeading: true } : {}),
  }));
}

interface Draft {
  text: string;
  readonly marker?: string;
  readonly level?: number | undefined;
  readonly isBold: boolean;
}

/** What joins a line to the one before; undefined where it begins a paragraph. */
function glueOf(
  last: { readonly text: string; readonly marker?: string },
  line: string,
): string | undefined {
  if (last.text.length > longestParagraph) return undefined;
  const end = last.text.slice(-longestHeading);
  if (last.text === '' && last.marker !== undefined) return '';
  if (/^:/.test(line)) return ' ';
  if (/^\S+( \S+){0,3} :$/.test(end)) return ' ';
  if (/[,&(\-/]$/.test(end)) return ' ';
  if (/^[\p{Ll}(]/u.test(line) && !/[.:;]$/.test(end)) return ' ';
  // "NAMA SOP : PELAYANAN PERIZINAN / MELALUI …": the value goes on, both in capitals.
  if (
    /^[^:]{2,40}:\s*\S/.test(last.text.slice(0, longestHeading)) &&
    isCapitals(line) &&
    !line.includes(':')
  )
    return '\n';
  return isCapitals(last.text) && isCapitals(line) && !end.includes(':') && !line.includes(':')
    ? '\n'
    : undefined;
}

function isCapitals(text: string): boolean {
  return text.length <= longestHeading && /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** "TUJUAN", but neither "ATK." nor "NO. SOP : 13". */
function isCapitalHeading(text: string): boolean {
  return isCapitals(text) && /\p{Lu}{5}/u.test(text) && !/[.;]$|:\s*\S/.test(text);
}

/** A line costs more than a tag. */
const costOfLine = 4;
/** Lines that are joined one by one cost as much as the paragraph is long. */
const longestParagraph = 3_000;
const longestHeading = 200;

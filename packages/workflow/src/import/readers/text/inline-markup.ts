import { cellOf } from '../block-text.ts';
import type { Budget } from '../budget.ts';
import { cleanLines } from '../clean-text.ts';
import { htmlBlocks } from '../html/read-html.ts';
import { ReadingNotes } from '../reading-notes.ts';

/** Plain text that came out of a converter keeps some of its marks: tags, entities, asterisks. */
export function withoutMarkup(text: string, budget: Budget): string {
  const isMarked = tag.test(text) || entity.test(text);
  const shown = isMarked ? ofHtml(text, budget) : cleanLines(text).join('\n');
  // Beyond it nobody writes by hand, and a pattern that looks ahead would cost too much.
  return shown.length > longestBold ? shown : shown.replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2');
}

const longestBold = 4_000;

/** Whether a line is bold as a whole. */
export function isAllBold(line: string): boolean {
  return /^\s*(\*\*[^*]+\*\*|__[^_]+__|<(b|strong)>[^<]+<\/\2>)\s*$/i.test(line);
}

const tag = /<\/?(?:p|b|i|u|ol|ul|li|br|strong|em|span|div|sup|sub|font|a)(?:\s[^<>]{0,300})?\/?>/i;
const entity =
  /&(?:nbsp|amp|lt|gt|quot|[lr][sd]quo|[nm]dash|bull|hellip|#\d{1,6}|#x[\da-f]{1,5});/i;

function ofHtml(text: string, budget: Budget): string {
  const shown = cellOf(htmlBlocks(text, budget, new ReadingNotes())).text;
  // The tags of a list whose items were run together.
  return /<[ou]l[\s>]/i.test(text) && !/<li[\s>]/i.test(text)
    ? shown.split('\n').map(splitNumbered).join('\n')
    : shown;
}

/** "1. UU … 2. PP … 3. Perda …" as lines, as long as the numbers go on. */
export function splitNumbered(line: string): string {
  const lines: string[] = [];
  let rest = line;
  for (let number = 2; rest.startsWith(`${number - 1}. `); number++) {
    const next = rest.indexOf(` ${number}. `);
    if (next < 0) break;
    lines.push(rest.slice(0, next));
    rest = rest.slice(next + 1);
  }
  return [...lines, rest].join('\n');
}

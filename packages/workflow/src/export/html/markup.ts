import { xmlText } from '../svg/xml-text.ts';

/** Markup that may stand in a page as it is: every text in it has been escaped. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

type Part = string | number | Markup | readonly Markup[];

/** Writes markup; whatever is put into it is escaped, unless it is markup itself. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = parts.map((part) =>
    part instanceof Markup
      ? part.text
      : typeof part === 'object'
        ? part.map(({ text }) => text).join('')
        : xmlText(String(part)),
  );
  return new Markup(texts.map((text, index) => text + (written[index] ?? '')).join(''));
}

/** A text of several lines. */
export function withBreaks(text: string): Markup {
  return new Markup(text.split('\n').map(xmlText).join('<br>'));
}

/** What an element's tag and inline style say of the text within. */
export interface HtmlLook {
  readonly isBold: boolean | undefined;
  readonly isHidden: boolean;
  /** Word's own number or bullet of a list paragraph. */
  readonly isWordMarker: boolean;
  /** How deep a list paragraph of Word stands, 0 first. */
  readonly wordLevel: number | undefined;
}

const bolds = new Set(['b', 'strong', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

export function htmlLook(tag: string, attributes: Readonly<Record<string, string>>): HtmlLook {
  const style = (attributes['style'] ?? '').slice(0, longestStyle).toLowerCase();
  const weight = /font-weight:\s*(\w+)/.exec(style)?.[1];
  const level = /mso-list:\s*\w+\s+level(\d)/.exec(style)?.[1];
  return {
    // Google wraps whole documents in <b style="font-weight:normal">.
    isBold:
      weight === undefined
        ? bolds.has(tag) || undefined
        : weight.startsWith('bold') || Number(weight) >= 600,
    isHidden:
      /display:\s*none|mso-hide:\s*all|visibility:\s*hidden/.test(style) || 'hidden' in attributes,
    isWordMarker: /mso-list:\s*ignore/.test(style),
    wordLevel: level === undefined ? undefined : Number(level) - 1,
  };
}

const longestStyle = 2_000;

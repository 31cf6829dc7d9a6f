/**
 * Texts of a list made different from each other: the second "KTP" is another item than the first.
 * So each is found in another list at once, where thousands of equal ones would be compared each
 * with each.
 */
export function toldApart(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map((text) => {
    const count = seen.get(text) ?? 0;
    seen.set(text, count + 1);
    return `${String(count)} ${text}`;
  });
}

export const asToldBefore = (item: string) => item.slice(item.indexOf(' ') + 1);

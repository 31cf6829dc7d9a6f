import type { Language } from '@alur/model/text.js';

/** A size in words: "240 KB", "1,4 MB". Decimal units, as phones and Windows' users expect. */
export function fileSize(bytes: number, language: Language): string {
  const [value, unit] =
    bytes >= 1_000_000
      ? [bytes / 1_000_000, 'MB']
      : [bytes === 0 ? 0 : Math.max(1, Math.round(bytes / 1000)), 'KB'];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
  return `${number} ${unit}`;
}

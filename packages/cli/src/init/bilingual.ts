import type { LocalText } from '@alur/model/text.js';

/** "Izin Warung | Food Stall Permit": Indonesian first, English behind the bar where there is any. */
export function bilingual(text: string): LocalText {
  const [id = '', en = ''] = text.split('|').map((part) => part.trim());
  return en === '' ? { id } : { id, en };
}

/** The Indonesian words of a title as an id: "Izin Warung Makan" is `izin-warung-makan`. */
export function slugOf(title: string): string {
  return wordsOf(title)
    .map((word) => word.slice(0, 40))
    .slice(0, 9)
    .join('-')
    .slice(0, 60)
    .replace(/-$/, '');
}

/** The Indonesian words of a label as the name of a datum: "Nama kegiatan" is `namaKegiatan`. */
export function propertyOf(label: string): string {
  return wordsOf(label)
    .map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('')
    .slice(0, 60);
}

/** Ids begin with a letter; what stands before the first one is left out. */
function wordsOf(text: string): string[] {
  return (
    bilingual(text)
      .id.normalize('NFKD')
      .toLowerCase()
      .replace(/^[^a-z]+/, '')
      .match(/[a-z0-9]+/g) ?? []
  );
}

import type { PermitTypeSummary, PublicAgency } from '@alur/client/permit-service.js';
import type { LocalText } from '@alur/model/text.js';

/** Permits under one heading. Without a category the agency does not know theirs. */
export interface PermitGroup {
  readonly category: PublicAgency['categories'][number] | undefined;
  readonly permits: readonly PermitTypeSummary[];
}

/**
 * The permits that a search finds, in the order of the agency's categories. Each word of the
 * search must begin some word of title, summary, keywords or category, in either language;
 * accents and case do not matter.
 */
export function searchPermits(
  permits: readonly PermitTypeSummary[],
  categories: PublicAgency['categories'],
  search: string,
): readonly PermitGroup[] {
  const wanted = wordsOf(search);
  const found = permits.filter((permit) => {
    const category = categories.find(({ id }) => id === permit.category);
    const words = [
      ...textsOf(permit.title),
      ...textsOf(permit.summary),
      ...textsOf(category?.title),
      ...permit.keywords,
    ].flatMap(wordsOf);
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  });
  return groups(found, categories);
}

function groups(
  permits: readonly PermitTypeSummary[],
  categories: PublicAgency['categories'],
): readonly PermitGroup[] {
  const known = categories.map((category) => ({
    category,
    permits: permits.filter((permit) => permit.category === category.id),
  }));
  const others = permits.filter(({ category }) => !categories.some(({ id }) => id === category));
  return [...known, { category: undefined, permits: others }].filter(
    (group) => group.permits.length > 0,
  );
}

const textsOf = (text: LocalText | undefined): readonly string[] =>
  text ? [text.id, text.en ?? ''] : [];

/** "Ijin" is how many still spell "izin". */
function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/ijin/g, 'izin'));
}

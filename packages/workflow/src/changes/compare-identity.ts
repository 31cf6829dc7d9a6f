import type { Sop, SopIdentity, SopSection } from '@alur/model/sop/sop.js';
import { asIs, quoted, stated, type Words, words } from './element-words.ts';
import { lines, type ListPart, lists } from './identity-words.ts';
import { listChanges } from './list-changes.ts';
import { sameValue } from './same-value.ts';
import type { SopChange, SopChangeCode } from './sop-change.ts';

const of = (code: SopChangeCode, id: string, en: string): SopChange => ({
  code,
  element: '',
  text: { id, en },
});

/** The identity part, line by line and item by item. */
export function compareIdentity(before: SopIdentity, after: SopIdentity): SopChange[] {
  if (before === after) return [];
  const changes: SopChange[] = [];
  const line = (label: Words, was: string, is: string) => {
    if (was === is) return;
    const [old, now] = [stated(was), stated(is)];
    changes.push(
      of(
        'identity-changed',
        `${label.id}: ${old.id} → ${now.id}`,
        `${label.en}: ${old.en} → ${now.en}`,
      ),
    );
  };
  for (const [part, label] of Object.entries(lines)) {
    const key = part as keyof typeof lines;
    line(label, before[key] ?? '', after[key] ?? '');
  }
  line(words('Bagian dari SOP', 'Part of the SOP'), partOf(before), partOf(after));
  for (const [part, label] of Object.entries(lists)) {
    const key = part as ListPart;
    changes.push(...compareItems(label, before[key], after[key]));
  }
  return changes;
}

const partOf = ({ partOf: part }: SopIdentity) => (part ? `${part.workflow} ${part.section}` : '');

function compareItems(
  label: Words,
  before: readonly string[],
  after: readonly string[],
): SopChange[] {
  if (before === after) return [];
  const { added, removed, changed, isReordered } = listChanges(before, after);
  const tell = (code: SopChangeCode, id: string, en: string) =>
    of(code, `${label.id}: ${id}`, `${label.en}: ${en}`);
  return [
    ...changed.map(([was, is]) =>
      tell(
        'identity-item-changed',
        `${quoted(was)} menjadi ${quoted(is)}`,
        `${quoted(was)} became ${quoted(is)}`,
      ),
    ),
    ...added.map((item) =>
      tell('identity-item-added', `ditambah ${quoted(item)}`, `${quoted(item)} added`),
    ),
    ...removed.map((item) =>
      tell('identity-item-removed', `dihapus ${quoted(item)}`, `${quoted(item)} removed`),
    ),
    ...(isReordered
      ? [tell('identity-items-reordered', 'urutan berubah', 'the order changed')]
      : []),
  ];
}

/** What the document says and how it is worded beside identity and table. */
export function compareDocument(before: Sop, after: Sop): SopChange[] {
  const changes: SopChange[] = [];
  if (!sameValue(before.form, after.form)) {
    changes.push(
      of(
        'form-changed',
        'Bentuk dokumen berubah: sampul, nama bagian, atau kepala tabel',
        'The form of the document changed: its cover, the names of its parts or the head of its table',
      ),
    );
  }
  changes.push(...compareSections(before.sections ?? [], after.sections ?? []));
  const { added, removed, changed, isReordered } = listChanges(besideOf(before), besideOf(after));
  for (const name of [...added, ...changed.map(([, is]) => is)]) {
    const text = asIs(quoted(name)).id;
    changes.push(
      of('beside-changed', `Di samping alur: ditambah ${text}`, `Beside the flow: ${text} added`),
    );
  }
  for (const name of [...removed, ...changed.map(([was]) => was)]) {
    const text = quoted(name);
    changes.push(
      of('beside-changed', `Di samping alur: dihapus ${text}`, `Beside the flow: ${text} removed`),
    );
  }
  if (isReordered) {
    changes.push(
      of('beside-changed', 'Di samping alur: urutan berubah', 'Beside the flow: the order changed'),
    );
  }
  return changes;
}

const besideOf = ({ beside = [] }: Sop) => beside.map(({ name, type }) => name || type);

function compareSections(before: readonly SopSection[], after: readonly SopSection[]): SopChange[] {
  if (before === after) return [];
  const title = (section: SopSection) => `${section.number} ${section.title}`.trim();
  const { added, removed, changed, isReordered } = listChanges(before.map(title), after.map(title));
  const tell = (code: SopChangeCode, name: string, id: string, en: string) =>
    of(code, `Bagian ${quoted(name)} ${id}`, `Section ${quoted(name)} ${en}`);
  const texts = new Map(before.map((section) => [title(section), section.text]));
  return [
    ...added.map((name) => tell('section-added', name, 'ditambahkan', 'added')),
    ...removed.map((name) => tell('section-removed', name, 'dihapus', 'removed')),
    ...changed.map(([was, is]) =>
      tell('section-changed', was, `menjadi ${quoted(is)}`, `became ${quoted(is)}`),
    ),
    ...after
      .filter((section) => (texts.get(title(section)) ?? section.text) !== section.text)
      .map((section) =>
        tell('section-changed', title(section), 'berubah isinya', 'has another text'),
      ),
    ...(isReordered
      ? [
          of(
            'section-changed',
            'Urutan bagian dokumen berubah',
            'The sections are in another order',
          ),
        ]
      : []),
  ];
}

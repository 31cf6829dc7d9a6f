import { statusTitle } from '@alur/model/case/status-words.js';
import type { Activity, Notification, Outcome, WorkKind } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import { quoted, type Words, words } from './element-words.ts';
import { sameValue } from './same-value.ts';
import type { SopChange, SopChangeCode } from './sop-change.ts';

const kinds: Readonly<Record<WorkKind, Words>> = {
  account: words('masuk ke akun', 'signing in'),
  registration: words('pendaftaran', 'registration'),
  checklist: words('daftar periksa', 'a checklist'),
  form: words('isian', 'a form'),
  letter: words('penerbitan surat', 'a letter'),
  sign: words('penandatanganan', 'signing'),
  'hand-over': words('serah terima', 'a hand-over'),
  external: words('di luar sistem instansi', 'outside of the agency'),
  manual: words('pekerjaan tanpa formulir', 'work without a form'),
};

/** What the software does with a row: its work, letters, outcomes, status and mails. */
export function compareWork(was: Activity, is: Activity, step: Words): SopChange[] {
  const changes: SopChange[] = [];
  const tell = (code: SopChangeCode, id: string, en: string) =>
    changes.push({ code, element: is.id, text: { id, en } });
  if (was.work.kind !== is.work.kind) {
    const [a, b] = [kinds[was.work.kind], kinds[is.work.kind]];
    tell(
      'work-changed',
      `Bentuk pekerjaan ${step.id}: ${a.id} → ${b.id}`,
      `Kind of work of ${step.en}: ${a.en} → ${b.en}`,
    );
  }
  if (!sameValue(was.work.letters, is.work.letters)) {
    const [a, b] = [was.work.letters, is.work.letters].map((letters) => letters.join(', ') || '–');
    tell(
      'letters-changed',
      `Surat pada ${step.id}: ${String(a)} → ${String(b)}`,
      `Letters of ${step.en}: ${String(a)} → ${String(b)}`,
    );
  }
  if (was.status !== is.status) {
    const change = (language: Language) =>
      [was.status, is.status]
        .map((status) => (status ? statusTitle(status, language) : '–'))
        .join(' → ');
    tell(
      'status-changed',
      `Status perkara selama ${step.id}: ${change('id')}`,
      `Status of the case during ${step.en}: ${change('en')}`,
    );
  }
  changes.push(...compareOutcomes(was.work.outcomes, is.work.outcomes, is.id, step));
  changes.push(...compareNotifications(was.notifications, is.notifications, is.id, step));
  return changes;
}

function compareOutcomes(
  before: readonly Outcome[],
  after: readonly Outcome[],
  element: string,
  step: Words,
): SopChange[] {
  if (sameValue(before, after)) return [];
  const changes: SopChange[] = [];
  const tell = (code: SopChangeCode, id: string, en: string) =>
    changes.push({ code, element, text: { id, en } });
  const [old, now] = [before, after].map((list) => new Map(list.map((each) => [each.id, each])));
  for (const { id, title } of before) {
    if (now?.has(id)) continue;
    const what = quoted(title);
    tell(
      'outcome-removed',
      `Pilihan hasil ${step.id} dihapus: ${what}`,
      `Outcome of ${step.en} removed: ${what}`,
    );
  }
  for (const outcome of after) {
    const known = old?.get(outcome.id);
    const what = quoted(outcome.title);
    if (!known) {
      tell(
        'outcome-added',
        `Pilihan hasil ${step.id} ditambahkan: ${what}`,
        `Outcome of ${step.en} added: ${what}`,
      );
    } else if (!sameValue(known, outcome)) {
      const [a, b] = [asWords(known), asWords(outcome)];
      tell(
        'outcome-changed',
        `Pilihan hasil ${step.id}: ${a} → ${b}`,
        `Outcome of ${step.en}: ${a} → ${b}`,
      );
    }
  }
  if (changes.length === 0) {
    tell(
      'outcome-changed',
      `Urutan pilihan hasil ${step.id} berubah`,
      `The outcomes of ${step.en} are in another order`,
    );
  }
  return changes;
}

const asWords = ({ title, titleEn, tone }: Outcome) =>
  `${quoted(title)}${titleEn === undefined ? '' : ` / ${quoted(titleEn)}`} (${tone})`;

function compareNotifications(
  before: readonly Notification[],
  after: readonly Notification[],
  element: string,
  step: Words,
): SopChange[] {
  if (sameValue(before, after)) return [];
  const changes: SopChange[] = [];
  const tell = (code: SopChangeCode, id: string, en: string) =>
    changes.push({ code, element, text: { id, en } });
  const has = (list: readonly Notification[], template: string) =>
    list.some((each) => each.template === template);
  for (const { template } of after.filter((each) => !has(before, each.template))) {
    tell(
      'notification-added',
      `Pemberitahuan ditambahkan pada ${step.id}: ${template}`,
      `Notification added to ${step.en}: ${template}`,
    );
  }
  for (const { template } of before.filter((each) => !has(after, each.template))) {
    tell(
      'notification-removed',
      `Pemberitahuan dihapus dari ${step.id}: ${template}`,
      `Notification removed from ${step.en}: ${template}`,
    );
  }
  const stay = (list: readonly Notification[], others: readonly Notification[]) =>
    list.filter(({ template }) => has(others, template));
  const [old, now] = [stay(before, after), stay(after, before)];
  if (!sameValue(old, now)) {
    const [a, b] = [old.map(mailWords).join(', '), now.map(mailWords).join(', ')];
    tell(
      'notification-changed',
      `Syarat pemberitahuan pada ${step.id}: ${a} → ${b}`,
      `When ${step.en} notifies: ${a} → ${b}`,
    );
  }
  return changes;
}

const mailWords = ({ template, when }: Notification) =>
  when === undefined ? template : `${template} (${when})`;

/** What the printed file of a case says, in order, before anything is drawn. */

import { answerAt } from '@alur/model/form/answers.js';
import { shownSections, type FormField } from '@alur/model/form/form-fields.js';
import { checklistFor } from '@alur/model/permit/checklist.js';
import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType, Stage } from '@alur/model/generated/permit-type.js';
import { say, type LocalText } from '@alur/model/text.js';
import type { CaseView } from '../permit-service.ts';
import { answerText, entryText, momentText } from './answer-text.ts';

export type Block =
  | { readonly kind: 'page' }
  | { readonly kind: 'title' | 'heading' | 'subheading' | 'paragraph'; readonly text: string }
  | { readonly kind: 'pair'; readonly label: string; readonly value: string }
  | { readonly kind: 'item'; readonly mark: string; readonly text: string }
  | { readonly kind: 'signatures'; readonly titles: readonly string[] };

export interface CaseFileFacts {
  readonly agency: Pick<Agency, 'reasons' | 'letters' | 'timeZone'>;
  readonly permitType: PermitType;
  readonly caseView: CaseView;
}

const receipt = 'filing-receipt';

export function caseFileContent(facts: CaseFileFacts): readonly Block[] {
  return [
    { kind: 'title', text: 'Berkas Permohonan' },
    ...registration(facts),
    ...facts.permitType.stages.flatMap((stage) => stageBlocks(stage, facts.caseView.answers)),
    ...statements(facts),
    ...verdicts(facts),
    { kind: 'heading', text: 'Dokumen persyaratan' },
    ...documentList(facts),
    ...filingReceipt(facts),
  ];
}

function registration({ agency, permitType, caseView }: CaseFileFacts): readonly Block[] {
  const letters = caseView.letters.map(({ letter, number }) =>
    pair(letterTitle(agency, letter), number),
  );
  return [
    pair('Nomor registrasi', caseView.registrationNumber),
    pair('Jenis izin', say(permitType.title, 'id')),
    pair('Diajukan pada', momentText(caseView.submittedAt, agency.timeZone)),
    ...letters,
    pair('Periksa keaslian di', caseView.verificationUrl),
  ];
}

function stageBlocks(stage: Stage, answers: CaseView['answers']): readonly Block[] {
  const sections = shownSections(stage, answers).map(({ title, fields }) => [
    ...(title ? [{ kind: 'subheading', text: say(title, 'id') } as const] : []),
    ...fields.flatMap((field) => fieldBlocks(field, answers)),
  ]);
  return [{ kind: 'heading', text: say(stage.title, 'id') }, ...sections.flat()];
}

function fieldBlocks(field: FormField, answers: CaseView['answers']): readonly Block[] {
  const value = answerAt(answers, field.pointer);
  const label = say(field.text.label, 'id');
  const { rows } = field;
  if (!rows) return [pair(label, answerText(field, value))];
  if (!Array.isArray(value) || value.length === 0) return [pair(label, '')];
  return value.flatMap((entry: unknown, index): Block[] => [
    { kind: 'subheading', text: `${label}: ${index + 1}` },
    ...rows.map((inner) => pair(say(inner.text.label, 'id'), entryText(field, inner, entry))),
  ]);
}

function statements({ permitType, caseView }: CaseFileFacts): readonly Block[] {
  return [
    { kind: 'heading', text: 'Pernyataan pemohon' },
    ...permitType.statements.map(({ id, text }): Block => {
      const given = caseView.statements.includes(id);
      return { kind: 'item', mark: given ? 'Disetujui' : 'Tidak', text: say(text, 'id') };
    }),
  ];
}

function verdicts({ agency, permitType, caseView }: CaseFileFacts): readonly Block[] {
  if (caseView.verdicts.length === 0) return [];
  const given = new Map(caseView.verdicts.map((verdict) => [verdict.item, verdict]));
  const items = checklistFor(permitType, caseView.answers).map(({ id, ask }): Block => {
    const verdict = given.get(id);
    const mark = verdict ? (verdict.ok ? 'Sesuai' : 'Tidak sesuai') : '-';
    const reason = verdict?.reason === undefined ? undefined : agency.reasons[verdict.reason];
    const note = verdict?.note ? `Catatan: ${verdict.note}` : '';
    const why = verdict?.ok === false ? [reason ? say(reason, 'id') : '', note] : [note];
    return { kind: 'item', mark, text: [say(ask, 'id'), ...why].filter(Boolean).join('\n') };
  });
  return [{ kind: 'heading', text: 'Hasil pemeriksaan' }, ...items];
}

function documentList({ permitType, caseView }: CaseFileFacts): readonly Block[] {
  if (caseView.documents.length === 0) return [{ kind: 'paragraph', text: 'Tidak ada dokumen.' }];
  return caseView.documents.map(({ requirement, fileName }, index) => ({
    kind: 'item',
    mark: `${index + 1}.`,
    text: `${requirementTitle(permitType, requirement)} (${fileName})`,
  }));
}

/** Tanda Terima Berkas, on a page of its own, to be handed to the applicant. */
function filingReceipt(facts: CaseFileFacts): readonly Block[] {
  const { agency, permitType, caseView } = facts;
  const issued = caseView.letters.find(({ letter }) => letter === receipt);
  if (!issued) return [];
  const closing = agency.letters[receipt]?.closing;
  return [
    { kind: 'page' },
    { kind: 'title', text: letterTitle(agency, receipt) },
    pair('Nomor', issued.number),
    pair('Nomor registrasi', caseView.registrationNumber),
    pair('Jenis izin', say(permitType.title, 'id')),
    pair('Diterima pada', momentText(issued.issuedAt, agency.timeZone)),
    { kind: 'heading', text: 'Dokumen yang diterima' },
    ...documentList(facts),
    ...(closing ? [{ kind: 'paragraph', text: say(closing, 'id') } as const] : []),
    { kind: 'signatures', titles: ['Pemohon', 'Petugas penerima'] },
  ];
}

export function requirementTitle({ documents }: PermitType, requirement: string): string {
  const title: LocalText | undefined = documents.find(({ id }) => id === requirement)?.title;
  return title ? say(title, 'id') : requirement;
}

function letterTitle({ letters }: CaseFileFacts['agency'], letter: string): string {
  const known = letters[letter];
  return known ? say(known.title, 'id') : letter;
}

function pair(label: string, value: string): Block {
  return { kind: 'pair', label, value: value || '-' };
}

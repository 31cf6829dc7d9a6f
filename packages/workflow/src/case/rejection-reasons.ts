import type { Agency } from '@alur/model/generated/agency.js';
import type { PermitType } from '@alur/model/generated/permit-type.js';
import type { Verdict } from '@alur/model/permit/application.js';
import { say, type Language } from '@alur/model/text.js';

/**
 * Why an application was not accepted, for the applicant: a line for each item that is not in
 * order, with the question, the agency's reason and the officer's own words.
 *
 *     - KTP terbaca dan masih berlaku? Gambar tidak terbaca; unggah foto yang lebih jelas.
 *       Catatan petugas: bagian kanan terpotong.
 *
 * @param note - the officer's words on the decision as a whole
 */
export function rejectionReasons(
  permitType: Pick<PermitType, 'checklist'>,
  agency: Pick<Agency, 'reasons'>,
  verdicts: readonly Verdict[],
  language: Language = 'id',
  note = '',
): string {
  const noteLabel = language === 'id' ? 'Catatan petugas' : 'Note from the officer';
  const lines: string[] = [];
  for (const item of permitType.checklist) {
    const verdict = verdicts.find((each) => each.item === item.id);
    if (!verdict || verdict.ok) continue;
    const reason = verdict.reason === undefined ? undefined : agency.reasons[verdict.reason];
    lines.push(
      `- ${[say(item.ask, language), reason && say(reason, language)].filter(Boolean).join(' ')}`,
    );
    if (verdict.note) lines.push(`  ${noteLabel}: ${verdict.note}`);
  }
  if (note !== '') lines.push(`${noteLabel}: ${note}`);
  return lines.join('\n');
}

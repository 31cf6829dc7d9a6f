import type { CaseView } from '../permit-service.ts';
import type { DenpasarPack } from './denpasar-pack.ts';

/** An accepted case of the sample of a permit type, as an officer sees it. */
export function sampleCase(
  { permitTypes, samples }: DenpasarPack,
  id: string,
  change: Partial<CaseView> = {},
): CaseView {
  const permitType = permitTypes.find((each) => each.id === id);
  if (!permitType) throw new Error(`no ${id}`);
  const { revision, title, statements, documents, checklist } = permitType;
  return {
    id: 'case-1',
    registrationNumber: 'REG/00001/XI/2026',
    permitType: { id, revision, title },
    status: 'received',
    submittedAt: '2026-11-20T01:15:00.000Z',
    updatedAt: '2026-11-21T06:30:00.000Z',
    answers: samples[id] ?? {},
    documents: documents.slice(0, 3).map((requirement, index) => ({
      id: `document-${index}`,
      requirement: requirement.id,
      fileName: `${requirement.id}.pdf`,
      mediaType: 'application/pdf' as const,
      size: 1_000,
      sha256: '0'.repeat(64),
      uploadedAt: '2026-11-20T01:10:00.000Z',
    })),
    statements: statements.map((statement) => statement.id),
    verdicts: checklist.map((item) => ({ item: item.id, ok: true })),
    log: [],
    activities: [],
    letters: [
      {
        letter: 'registration-proof',
        number: 'REG/00001/XI/2026',
        issuedAt: '2026-11-20T01:15:00.000Z',
      },
      { letter: 'filing-receipt', number: 'TT/00001/2026', issuedAt: '2026-11-21T06:30:00.000Z' },
    ],
    workflow: { id: 'denpasar/online-registration.bpmn', sha256: 'c'.repeat(64) },
    verificationUrl: 'https://perizinan.example/verify/0a1b2c',
    ...change,
  };
}

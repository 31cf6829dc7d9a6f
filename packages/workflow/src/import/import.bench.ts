import { sopDocx } from '../export/docx/sop-docx.ts';
import { longSop } from '../testing/long-sop.ts';
import { importSop } from './import-sop.ts';
import { readDocument } from './readers/read-document.ts';

interface Figure {
  name: string;
  value: number;
  unit: string;
  budget?: number;
  better: 'higher' | 'lower';
}

/** So many steps fill some thirty pages of A4, with their symbols and arrows. */
const steps = 256;

/** Importing a Word document of thirty pages: once, as an author does, nothing compiled yet. */
export async function run(): Promise<Figure[]> {
  const createdAt = new Date('2026-11-21T08:00:00Z');
  const bytes = await sopDocx(longSop(steps), 'document', { createdAt });
  const started = performance.now();
  const reading = await readDocument(bytes, 'sop.docx');
  const read = performance.now();
  if (!reading.ok) throw new Error('The sample cannot be read');
  const { sop } = importSop(reading.value);
  const imported = performance.now();
  if (sop.activities.length !== steps)
    throw new Error(`${sop.activities.length} steps of ${steps}`);
  return [
    {
      name: 'import: 30 pages of Word, read',
      value: read - started,
      unit: 'ms',
      better: 'lower',
    },
    {
      name: 'import: 30 pages of Word, read and understood',
      value: imported - started,
      unit: 'ms',
      budget: 2_000,
      better: 'lower',
    },
  ];
}

import { missingPartRule } from '../../missing-part.ts';
import { isStated } from '../../stated.ts';

export const withOutput = missingPartRule({
  id: 'output',
  en: 'output',
  mend: {
    id: 'Tulis hasilnya pada kolom Output (sop:output).',
    en: 'Write what comes of it in the column Output (sop:output).',
  },
  isGiven: ({ mutuBaku }) => mutuBaku.outputs.some(({ text }) => isStated(text)),
});

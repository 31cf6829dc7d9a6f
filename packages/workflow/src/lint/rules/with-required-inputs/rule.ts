import { missingPartRule } from '../../missing-part.ts';
import { isStated } from '../../stated.ts';

export const withRequiredInputs = missingPartRule({
  id: 'kelengkapan',
  en: 'required inputs',
  mend: {
    id: 'Tulis yang diperlukan untuk memulainya pada kolom Kelengkapan (sop:requiredInput).',
    en: 'Write what is needed to begin it in the column Kelengkapan (sop:requiredInput).',
  },
  isGiven: ({ mutuBaku }) => mutuBaku.requiredInputs.some(isStated),
});

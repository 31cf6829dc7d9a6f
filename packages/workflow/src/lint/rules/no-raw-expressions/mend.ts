import { readFeel } from '../../../engine/feel.ts';
import type { FindMend } from '../../mend.ts';

/** Conditions of other engines, as far as they say the same in FEEL word by word. */
export const mendNoRawExpressions: FindMend = ({ pointer }, { flows }) => {
  const flow = flows.find(({ id }) => id === pointer);
  if (flow?.condition === undefined) return undefined;
  const feel = asFeel(flow.condition);
  if (!readFeel(feel).ok) return undefined;
  const condition = `= ${feel}`;
  return {
    label: { id: `Tulis sebagai FEEL: ${condition}`, en: `Write it in FEEL: ${condition}` },
    edits: [{ kind: 'set-flow', flow: pointer, change: { condition } }],
  };
};

/** `${outcome == 'accept' && !late}`, word by word; whether it is FEEL then, its reader says. */
function asFeel(text: string): string {
  return text
    .trim()
    .replace(/^[$#]\{([^{}]*)\}$/, '$1')
    .replace(/'([^'"]*)'/g, '"$1"')
    .replace(/"[^"]*"|==|&&|\|\||\s(?:eq|ne|gt|lt)\s/g, (part) => words[part.trim()] ?? part)
    .trim();
}

const words: Readonly<Record<string, string>> = {
  '==': '=',
  '&&': 'and',
  '||': 'or',
  eq: ' = ',
  ne: ' != ',
  gt: ' > ',
  lt: ' < ',
};

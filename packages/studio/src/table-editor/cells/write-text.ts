import type { Activity, ColumnPart, MutuBaku } from '@alur/model/sop/sop.js';
import type { SopEdit } from '@alur/workflow/edit/sop-edit.js';
import { writtenText } from './written-text.ts';

/** What writing a text into a cell does; nothing where the cell says it already. */
export function writeText(
  of: ColumnPart | undefined,
  activity: Activity,
  written: string,
  isNarrative: boolean,
): readonly SopEdit[] {
  const text = tidy(written);
  if (text === writtenText(of, activity, isNarrative)) return [];
  const set = (change: Partial<MutuBaku>): readonly SopEdit[] => [
    { kind: 'set-mutu-baku', activity: activity.id, change },
  ];
  switch (of) {
    case 'number':
      return [{ kind: 'set-activity', activity: activity.id, change: { number: inOneLine(text) } }];
    case 'activity':
      return [
        { kind: 'set-activity', activity: activity.id, change: words(activity, text, isNarrative) },
      ];
    case 'requiredInputs':
      return set({ requiredInputs: linesOf(text) });
    case 'duration':
      return set({ duration: text });
    case 'outputs':
      return set({ outputs: outputsOf(text, activity.mutuBaku.outputs) });
    case 'remarks':
      return set({ remarks: text });
    case 'performer':
    case undefined:
      return [];
  }
}

/** An activity of which nothing is known but the texts of its row. */
export function activityOf(
  id: string,
  columns: readonly { readonly of?: ColumnPart | undefined }[],
  texts: readonly string[],
): Pick<Activity, 'id' | 'name'> & Partial<Activity> {
  const text = (part: ColumnPart) => tidy(texts[columns.findIndex(({ of }) => of === part)] ?? '');
  const number = inOneLine(text('number'));
  return {
    id,
    name: inOneLine(text('activity')),
    ...(number ? { number } : {}),
    mutuBaku: {
      requiredInputs: linesOf(text('requiredInputs')),
      duration: text('duration'),
      outputs: outputsOf(text('outputs'), []),
      remarks: text('remarks'),
    },
  };
}

/** Where the document's words are longer than the name, one writes the document's. */
function words({ description }: Activity, text: string, isNarrative: boolean) {
  return description === undefined || isNarrative
    ? { name: inOneLine(text) }
    : { description: text === '' ? undefined : text };
}

function outputsOf(text: string, before: MutuBaku['outputs']): MutuBaku['outputs'] {
  return linesOf(text).map((line) => before.find((each) => each.text === line) ?? { text: line });
}

const tidy = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const inOneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

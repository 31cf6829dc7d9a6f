import type { PermitType, Stage } from '../../generated/permit-type.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../reading/problem-texts.ts';
import { optionsOf } from './data.ts';
import { dataPlaces, type DataPlace } from './data-places.ts';

/** Every field has its words, every choice its own, and no words are left over. */
export function checkTexts(permitType: PermitType): readonly Problem[] {
  return permitType.stages.flatMap((stage, index) => {
    const places = dataPlaces(stage, index);
    const known = new Set(places.map(({ field }) => field));
    return [
      ...places
        .filter(({ kind }) => kind !== 'group')
        .flatMap((place) => textsOf(stage, index, place)),
      ...Object.keys(stage.texts)
        .filter((field) => !known.has(field))
        .map((field) =>
          problem(
            `/stages/${index}/texts/${escaped(field)}`,
            'no-such-field',
            { field },
            {
              word: field,
              known: [...known],
            },
          ),
        ),
    ];
  });
}

function textsOf(stage: Stage, index: number, { field, schema, pointer }: DataPlace): Problem[] {
  const text = stage.texts[field];
  if (!text) return [problem(pointer, 'text-missing', { field })];
  const at = `/stages/${index}/texts/${escaped(field)}`;
  const options = optionsOf(schema);
  const written = Object.keys(text.options ?? {});
  return [
    ...options
      .filter((option) => !written.includes(option))
      .map((option) => problem(at, 'option-text-missing', { field, option })),
    ...written
      .filter((option) => !options.includes(option))
      .map((option) =>
        problem(
          `${at}/options/${escaped(option)}`,
          'no-such-option',
          { field, option },
          {
            word: option,
            known: options,
          },
        ),
      ),
  ];
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

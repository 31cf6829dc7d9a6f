import type { PermitType, Stage } from '../../generated/permit-type.ts';
import type { FormField } from '../../form/form-field.ts';
import { widgetsThatFit } from '../../form/widget.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../reading/problem-texts.ts';
import { dataPlaces, type DataPlace } from './data-places.ts';

/** Every field is laid out once, and nothing else is. */
export function checkLayout(permitType: PermitType): readonly Problem[] {
  return permitType.stages.flatMap((stage, index) => layoutOf(stage, index));
}

interface LaidOut {
  readonly field: string;
  readonly widget?: string | undefined;
  readonly pointer: string;
}

function layoutOf(stage: Stage, index: number): readonly Problem[] {
  const places = new Map(dataPlaces(stage, index).map((place) => [place.field, place]));
  const entries = entriesOf(stage, index);
  const laidOut = new Set(entries.map(({ field }) => field));
  return [
    ...entries.flatMap((entry) => checkEntry(entry, places)),
    ...repeated(entries),
    ...overlapping(entries),
    ...[...places.values()]
      // A group is laid out by its fields, a field of an entry with the entry.
      .filter(({ kind, rows }) => kind !== 'group' && rows === undefined)
      .filter(({ field }) => !aboveAndSelf(field).some((one) => laidOut.has(one)))
      .map(({ pointer, field }) => problem(pointer, 'field-not-laid-out', { field })),
  ];
}

function entriesOf(stage: Stage, index: number): readonly LaidOut[] {
  return stage.layout.flatMap(({ fields }, section) =>
    fields.map((entry, at) => {
      const pointer = `/stages/${index}/layout/${section}/fields/${at}`;
      return typeof entry === 'string' ? { field: entry, pointer } : { ...entry, pointer };
    }),
  );
}

function checkEntry(
  { field, widget, pointer }: LaidOut,
  places: ReadonlyMap<string, DataPlace>,
): readonly Problem[] {
  const place = places.get(field);
  if (!place) {
    const unknown = { word: field, known: [...places.keys()] };
    return [problem(pointer, 'no-such-field', { field }, unknown)];
  }
  if (widget === undefined) return [];
  const fitting: readonly string[] =
    place.kind === 'group' ? [] : widgetsThatFit(place.schema as FormField['schema']);
  return fitting.includes(widget)
    ? []
    : [
        problem(`${pointer}/widget`, 'widget-does-not-fit', {
          field,
          widget,
          allowed: fitting.join(', ') || '-',
        }),
      ];
}

function repeated(entries: readonly LaidOut[]): readonly Problem[] {
  return entries
    .filter(({ field }, at) => entries.findIndex((other) => other.field === field) < at)
    .map(({ pointer, field }) => problem(pointer, 'field-laid-out-twice', { field }));
}

/**
 * A group and one within it, both as a whole: the inner one would come twice. A single field
 * beside its group is taken out of it, and a field of an entry only says how it is shown.
 */
function overlapping(entries: readonly LaidOut[]): readonly Problem[] {
  const groups = entries.filter(({ field }) =>
    entries.some((other) => other.field.startsWith(`${field}/`)),
  );
  return groups
    .filter(({ field }) => groups.some((outer) => field.startsWith(`${outer.field}/`)))
    .map(({ pointer, field }) => problem(pointer, 'field-laid-out-twice', { field }));
}

const aboveAndSelf = (field: string): readonly string[] =>
  field
    .split('/')
    .slice(1)
    .map((_name, index, names) => `/${names.slice(0, index + 1).join('/')}`);

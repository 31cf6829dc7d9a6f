import { noSuchNode, refuse, type Refusal } from './refusal.ts';
import type { EditOf } from './sop-edit.ts';
import type { WorkingSop } from './working-sop.ts';

export function setPlace(work: WorkingSop, { element, place }: EditOf<'set-place'>): Refusal {
  if (!work.node(element) && !work.performer(element)) return noSuchNode(element);
  const known = work.places.get(element);
  if (place && ![place.x, place.y, place.width, place.height].every(Number.isFinite))
    return badPlace(element);
  if (place && (place.width <= 0 || place.height <= 0)) return badPlace(element);
  const isSame =
    known && place
      ? (['x', 'y', 'width', 'height'] as const).every((side) => known[side] === place[side])
      : known === place;
  if (isSame) return undefined;
  const places = new Map(work.places);
  if (place) places.set(element, place);
  else places.delete(element);
  work.places = places;
  return undefined;
}

const badPlace = (id: string) =>
  refuse(
    id,
    'bad-place',
    'Tempat pada diagram harus berupa bilangan, dengan lebar dan tinggi lebih dari nol. Geser kotaknya sekali lagi.',
    'A place in the diagram must be of numbers, wider and higher than nothing. Move the box once more.',
  );

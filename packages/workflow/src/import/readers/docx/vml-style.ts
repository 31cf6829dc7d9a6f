import { type Area, perPoint } from '../drawn/drawn-shape.ts';
import { numberOf, type XmlElement } from '../xml-tree.ts';

/** How the units of a group become EMU outside. */
export interface VmlFrame {
  readonly x: number;
  readonly y: number;
  readonly scaleX: number;
  readonly scaleY: number;
}

export function vmlStyle(style: string | undefined): ReadonlyMap<string, string> {
  return new Map(
    (style ?? '').split(';').flatMap((each): readonly [string, string][] => {
      const [name = '', value] = each.split(':');
      return value === undefined ? [] : [[name.trim().toLowerCase(), value.trim()]];
    }),
  );
}

/** EMU per unit. */
const units: Readonly<Record<string, number>> = {
  pt: perPoint,
  in: 914_400,
  mm: 36_000,
  cm: 360_000,
  pc: 152_400,
  px: 9_525,
};

export function vmlLength(text: string | undefined, otherwise: 'pt' | 'px' = 'pt'): number {
  const unit = /[a-z]+$/i.exec(text ?? '')?.[0].toLowerCase() ?? otherwise;
  return numberOf(text) * (units[unit] ?? perPoint);
}

/** Where a shape lies: by its margins at the paragraph, by plain numbers within a group. */
export function vmlArea(element: XmlElement, frame: VmlFrame | undefined): Area {
  const style = vmlStyle(element.attributes['style']);
  if (frame) {
    const part = (name: string) => numberOf(style.get(name));
    return {
      x: frame.x + part('left') * frame.scaleX,
      y: frame.y + part('top') * frame.scaleY,
      width: part('width') * frame.scaleX,
      height: part('height') * frame.scaleY,
    };
  }
  const length = (name: string) => vmlLength(style.get(name));
  return {
    x: length('margin-left') + length('left'),
    y: length('margin-top') + length('top'),
    width: length('width'),
    height: length('height'),
  };
}

export function vmlFrameOf(group: XmlElement, around: VmlFrame | undefined): VmlFrame {
  const area = vmlArea(group, around);
  const pair = (name: string, otherwise: number) =>
    (group.attributes[name] ?? '').split(',').map((each) => numberOf(each, otherwise));
  const [width = 1_000, height = 1_000] = pair('coordsize', 1_000);
  const [left = 0, top = 0] = pair('coordorigin', 0);
  const scaleX = width > 0 ? area.width / width : 1;
  const scaleY = height > 0 ? area.height / height : 1;
  return { scaleX, scaleY, x: area.x - left * scaleX, y: area.y - top * scaleY };
}

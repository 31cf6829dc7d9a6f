import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { firstViewbox, wholeViewbox } from './viewport.ts';

const length = fc.integer({ min: 20, max: 5000 });
const drawings = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: length,
  height: length,
});
const rooms = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 1200 }),
});

type Box = typeof drawings extends fc.Arbitrary<infer T> ? T : never;

const holds = (outer: Box, inner: Box): boolean =>
  outer.x <= inner.x + 0.01 &&
  outer.y <= inner.y + 0.01 &&
  outer.x + outer.width >= inner.x + inner.width - 0.01 &&
  outer.y + outer.height >= inner.y + inner.height - 0.01;

describe('what of a drawing is seen', () => {
  it('is all of it when asked for, in the proportions of the room, never enlarged', () => {
    fc.assert(
      fc.property(drawings, rooms, (drawing, room) => {
        const box = wholeViewbox(drawing, room);
        expect(holds(box, drawing)).to.equal(true);
        expect(box.width / box.height).to.be.closeTo(room.width / room.height, 1e-6);
        expect(room.width / box.width).to.be.at.most(1);
      }),
    );
  });

  it('is at first a part that can be read, with the step in it', () => {
    fc.assert(
      fc.property(
        drawings,
        rooms,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (drawing, room, across, down) => {
          const size = {
            width: Math.min(160, drawing.width),
            height: Math.min(80, drawing.height),
          };
          const target = {
            ...size,
            x: drawing.x + (drawing.width - size.width) * across,
            y: drawing.y + (drawing.height - size.height) * down,
          };
          const box = firstViewbox(drawing, room, target);
          expect(holds(box, target)).to.equal(true);
          expect(room.width / box.width).to.be.at.least(0.7 - 1e-9);
        },
      ),
    );
  });

  it('has a drawing that is lower than the room in its middle', () => {
    const drawing = { x: 0, y: 100, width: 4000, height: 200 };
    const target = { x: 0, y: 100, width: 160, height: 80 };
    const box = firstViewbox(drawing, { width: 700, height: 490 }, target);
    expect(box.y + box.height / 2).to.be.closeTo(200, 1e-6);
    expect(box.x).to.equal(-24);
  });

  it('is all of it where there is no step to show', () => {
    const drawing = { x: 0, y: 0, width: 4000, height: 500 };
    const room = { width: 400, height: 300 };
    expect(firstViewbox(drawing, room, undefined)).to.deep.equal(wholeViewbox(drawing, room));
  });
});

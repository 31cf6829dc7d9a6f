import type { FlowNode, Sop } from '@alur/model/sop/sop.js';
import { describe, expect, it } from 'vitest';
import { drawSop } from '../engine/contract/draw-sop.ts';
import { checkUncaught } from './uncaught-errors.ts';

const error = (code: string) => ({ kind: 'error', code }) as const;

/** `fail` ends two subprocesses deep; `caught` says what is caught on which edge. */
function failing(caught: Readonly<Record<string, string>>): Sop {
  const edges = Object.entries(caught).map(([attachedTo, code]): [string, Partial<FlowNode>] => [
    `on-${attachedTo}`,
    {
      trigger: error(code),
      attachedTo,
      ...(attachedTo === 'inner' ? { parent: 'outer' } : {}),
    },
  ]);
  return drawSop(
    {
      start: 'startEvent',
      outer: 'subProcess',
      end: 'endEvent',
      begin: { type: 'startEvent', parent: 'outer' },
      inner: { type: 'subProcess', parent: 'outer' },
      done: { type: 'endEvent', parent: 'outer' },
      open: { type: 'startEvent', parent: 'inner' },
      fail: { type: 'endEvent', parent: 'inner', trigger: error('gagal') },
      ...Object.fromEntries(edges.map(([id, edge]) => [id, { type: 'boundaryEvent', ...edge }])),
    },
    ['start outer', 'outer end', 'begin inner', 'inner done', 'open fail'],
  );
}

describe('checkUncaught', () => {
  it.each([
    ['nothing', {}, ['fail']],
    ['the subprocess around it', { inner: 'gagal' }, []],
    ['what is around that', { outer: 'gagal' }, []],
    ['whatever catches all', { outer: '' }, []],
    ['only what waits for another', { inner: 'lain', outer: 'lain' }, ['fail']],
  ])('finds who catches an error: %s', (_, caught, expected) => {
    const problems = checkUncaught(failing(caught));
    expect(problems.map(({ code, pointer }) => [code, pointer])).toEqual(
      expected.map((id) => ['error-not-caught', id]),
    );
  });
});

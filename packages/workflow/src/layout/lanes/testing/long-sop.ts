import type { Sop } from '@alur/model/sop/sop.js';
import { drawSop, type Sketch } from '../../../engine/contract/draw-sop.ts';

/** An SOP of many steps, as long ones are: five performers, every fifth step decides or returns. */
export function longSop(steps: number): Sop {
  const nodes: Record<string, Sketch> = { start: 'startEvent' };
  const flows: string[] = [];
  let last = 'start';
  for (let step = 1; step <= steps; step++) {
    const performer = `p${(step * 7) % 5}`;
    nodes[`step${step}`] = { type: 'userTask', performer };
    flows.push(`${last} step${step}`);
    last = `step${step}`;
    if (step % 5 !== 0) continue;
    nodes[`decide${step}`] = { type: 'exclusiveGateway', performer };
    flows.push(`step${step} decide${step}`, `decide${step} step${step - 4 + (step % 3)}`);
    last = `decide${step}`;
  }
  nodes['end'] = { type: 'endEvent', performer: 'p0' };
  const sop = drawSop(nodes, [...flows, `${last} end`]);
  const place = new Map(Object.keys(nodes).map((id, index) => [id, index]));
  return {
    ...sop,
    performers: [0, 1, 2, 3, 4].map((lane) => ({ id: `p${lane}`, name: `Pelaksana ${lane}` })),
    flows: sop.flows.map((flow) => {
      const isOn = (place.get(flow.target) ?? 0) > (place.get(flow.source) ?? 0);
      return flow.source.startsWith('decide') ? { ...flow, name: isOn ? 'Ya' : 'Tidak' } : flow;
    }),
  };
}

import type { Sop } from '@alur/model/sop/sop.js';
import { drawSop } from '../engine/contract/draw-sop.ts';

/** Eight tasks, three choices with ways back, a reminder: the size of a usual SOP. */
export function eightSteps(): Sop {
  return drawSop(
    {
      start: 'startEvent',
      register: 'userTask',
      verify: 'userTask',
      complete: 'exclusiveGateway',
      'print-file': 'userTask',
      inspect: 'userTask',
      reminder: {
        type: 'boundaryEvent',
        attachedTo: 'inspect',
        interrupting: false,
        trigger: { kind: 'timer', timer: 'duration', text: '3 hari kerja' },
      },
      reminded: 'endEvent',
      fit: 'exclusiveGateway',
      draft: 'userTask',
      endorse: 'userTask',
      endorsed: 'exclusiveGateway',
      sign: 'userTask',
      'hand-over': 'userTask',
      end: 'endEvent',
    },
    [
      'start register',
      'register verify',
      'verify complete',
      'complete print-file = outcome = "accept"',
      'complete register default',
      'print-file inspect',
      'reminder reminded',
      'inspect fit',
      'fit draft = outcomes.inspect = "accept"',
      'fit verify default',
      'draft endorse',
      'endorse endorsed',
      'endorsed sign = outcome != "return"',
      'endorsed draft default',
      'sign hand-over',
      'hand-over end',
    ],
  );
}

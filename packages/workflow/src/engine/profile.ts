import type { Problem } from '@alur/model/problem.js';
import type { EventTrigger, FlowNode } from '@alur/model/sop/sop.js';
import { problemAt } from '../problem.ts';

/** Activities that somebody does and says when they are done. */
export const taskTypes: ReadonlySet<string> = new Set([
  'userTask',
  'manualTask',
  'task',
  'sendTask',
]);

/** Which events may wait for or throw what; `none` is a plain event. */
const triggers: Readonly<Record<string, readonly (EventTrigger['kind'] | 'none')[]>> = {
  startEvent: ['none', 'timer', 'message'],
  intermediateCatchEvent: ['timer', 'message'],
  intermediateThrowEvent: ['none', 'message'],
  boundaryEvent: ['timer', 'message', 'error'],
  endEvent: ['none', 'message', 'terminate', 'error'],
};

const runnable: ReadonlySet<string> = new Set([
  ...taskTypes,
  ...Object.keys(triggers),
  'exclusiveGateway',
  'parallelGateway',
  'subProcess',
]);

/** What to draw instead of what is not run. */
const mends: Readonly<Record<string, readonly [id: string, en: string]>> = {
  scriptTask: [
    'tugas pengguna (userTask); skrip tidak pernah dijalankan',
    'a user task; scripts are never run',
  ],
  serviceTask: [
    'tugas pengguna (userTask) yang mencatat hasilnya',
    'a user task that records the result',
  ],
  businessRuleTask: [
    'gateway eksklusif dengan syarat FEEL',
    'an exclusive gateway with FEEL conditions',
  ],
  receiveTask: ['event tangkap pesan (message catch)', 'a message catch event'],
  callActivity: ['subproses tertanam (embedded subprocess)', 'an embedded subprocess'],
  transaction: ['subproses tertanam (embedded subprocess)', 'an embedded subprocess'],
  adHocSubProcess: ['subproses tertanam (embedded subprocess)', 'an embedded subprocess'],
  inclusiveGateway: ['gateway paralel dan eksklusif', 'parallel and exclusive gateways'],
  complexGateway: ['gateway paralel dan eksklusif', 'parallel and exclusive gateways'],
  eventBasedGateway: [
    'event batas (boundary) pada sebuah aktivitas',
    'boundary events on an activity',
  ],
};

/** What of this node is outside of the profile that the engine runs. */
export function checkProfile(node: FlowNode): Problem[] {
  if (!runnable.has(node.type)) return [notRun(node)];
  const problems = (node.extras ?? []).map((extra) => notUnderstood(node.id, extra));
  const allowed = triggers[node.type];
  if (allowed) problems.push(...checkTrigger(node, allowed));
  return problems;
}

export function notUnderstood(element: string, extra: string): Problem {
  return problemAt(
    element,
    'unsupported-detail',
    `"${extra}" tidak dijalankan Alur. Hapus dari elemen ini.`,
    `Alur does not run "${extra}". Remove it from this element.`,
  );
}

function notRun(node: FlowNode): Problem {
  const [id, en] = mends[node.type] ?? [
    'salah satu elemen yang didukung',
    'one of the supported elements',
  ];
  return problemAt(
    node.id,
    'unsupported-element',
    `"${node.name || node.id}" adalah ${node.type}, yang tidak dijalankan Alur. Ganti dengan ${id}.`,
    `"${node.name || node.id}" is a ${node.type}, which Alur does not run. Use ${en} instead.`,
  );
}

function checkTrigger(
  node: FlowNode,
  allowed: readonly (EventTrigger['kind'] | 'none')[],
): Problem[] {
  const kind = node.trigger?.kind ?? 'none';
  // What starts a subprocess is the token that comes in.
  const inSubprocess = node.type === 'startEvent' && node.parent !== undefined;
  if (!allowed.includes(kind) || (inSubprocess && kind !== 'none')) {
    const what = node.trigger?.kind === 'other' ? node.trigger.element : kind;
    return [
      problemAt(
        node.id,
        'unsupported-event',
        `"${node.name || node.id}": ${node.type} dengan ${what} tidak dijalankan Alur. Yang didukung di sini: ${inSubprocess ? 'none' : allowed.join(', ')}.`,
        `"${node.name || node.id}": Alur does not run a ${node.type} with ${what}. Supported here: ${inSubprocess ? 'none' : allowed.join(', ')}.`,
      ),
    ];
  }
  return node.trigger ? checkDetail(node, node.trigger) : [];
}

function checkDetail(node: FlowNode, trigger: EventTrigger): Problem[] {
  if (trigger.kind === 'timer') return checkTimer(node.id, trigger);
  if (trigger.kind === 'message' && trigger.name === '') {
    return [
      problemAt(
        node.id,
        'no-message',
        'Event pesan ini tidak menyebut pesan. Pilih pesan dan beri nama.',
        'This message event names no message. Choose one and give it a name.',
      ),
    ];
  }
  if (trigger.kind === 'error' && trigger.code === '' && node.type === 'endEvent') {
    return [
      problemAt(
        node.id,
        'no-error-code',
        'Event akhir galat ini tidak mempunyai kode. Pilih galat dan isi errorCode.',
        'This error end event has no code. Choose an error and fill in its errorCode.',
      ),
    ];
  }
  return [];
}

function checkTimer(element: string, timer: EventTrigger & { kind: 'timer' }): Problem[] {
  if (timer.text === '' || timer.text.startsWith('=')) {
    return [
      problemAt(
        element,
        'bad-timer',
        'Event waktu ini memerlukan waktu yang tertulis, misalnya "P3D" atau "3 hari kerja", bukan ekspresi.',
        'This timer event needs a time in words, for instance "P3D" or "3 hari kerja", not an expression.',
      ),
    ];
  }
  if (timer.timer === 'cycle' && !/^R\d{0,3}\/./.test(timer.text)) {
    return [
      problemAt(
        element,
        'bad-timer',
        `Siklus "${timer.text}" tidak dapat dibaca. Tulis banyaknya dan jaraknya, misalnya "R3/PT1H".`,
        `The cycle "${timer.text}" cannot be read. Write how often and how far apart, for instance "R3/PT1H".`,
      ),
    ];
  }
  return [];
}

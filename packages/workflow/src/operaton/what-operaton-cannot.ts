import type { Problem } from '@alur/model/problem.js';
import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import type { Flow, FlowNode, Sop } from '@alur/model/sop/sop.js';
import { problemAt } from '../problem.ts';
import { conditionToJuel, numberToJuel } from './feel-to-juel.ts';
import { instanceNames } from './instance-names.ts';
import { checkLengths } from './long-texts.ts';
import { isHistory, type OperatonOptions, usualHistory } from './operaton-options.ts';
import { timerToIso } from './timer-to-iso.ts';
import { checkUncaught } from './uncaught-errors.ts';

/** What our engine runs and Operaton does not, or not so: each at its element, with what to do. */
export function whatOperatonCannot(sop: Sop, options: OperatonOptions): Problem[] {
  const graph = new FlowGraph(sop);
  return [
    ...checkHistory(options),
    ...sop.nodes.flatMap((node) => [
      ...checkTimer(node, options),
      ...checkMessage(node, graph),
      ...checkMany(node),
      ...checkText(node.id, node.name),
    ]),
    ...sop.performers.flatMap(({ id, role = '' }) => [
      ...checkText(id, role),
      ...checkGroup(id, role),
    ]),
    ...sop.flows.flatMap((flow) => checkFlow(flow, graph)),
    ...checkLengths(sop),
    ...checkUncaught(sop),
  ];
}

function checkHistory({ history = usualHistory }: OperatonOptions): Problem[] {
  if (isHistory(history)) return [];
  return [
    problemAt(
      '',
      'bad-history',
      `Masa simpan "${history}" tidak dapat dibaca. Tulis dalam hari menurut ISO 8601, misalnya "${usualHistory}".`,
      `The history time to live "${history}" cannot be read. Write it in days as in ISO 8601, for instance "${usualHistory}".`,
    ),
  ];
}

function checkTimer({ id, name, trigger }: FlowNode, { workingTime }: OperatonOptions): Problem[] {
  if (trigger?.kind !== 'timer') return [];
  const iso = timerToIso(trigger);
  const what = `"${name || id}"`;
  if (iso === undefined) {
    return [
      problemAt(
        id,
        'timer-not-iso',
        `Waktu ${what}, "${trigger.text}", tidak dapat ditulis menurut ISO 8601, satu-satunya bentuk yang dibaca Operaton. Tulis misalnya "P3D", "PT2H", "R3/PT1H", atau tanggal "2026-01-31T08:00:00+07:00".`,
        `The time of ${what}, "${trigger.text}", cannot be written as in ISO 8601, which is all that Operaton reads. Write "P3D", "PT2H", "R3/PT1H" or a date such as "2026-01-31T08:00:00+07:00".`,
      ),
    ];
  }
  if (!('working' in iso) || workingTime === 'every-day') return [];
  return [
    problemAt(
      id,
      'timer-in-working-time',
      `Waktu ${what}, "${trigger.text}", dihitung dalam waktu kerja, yang tidak dikenal Operaton. Tulis dalam hari kalender, misalnya "${trigger.text.replace(/\s*(kerja|efektif)\b/i, '')} kalender", atau ekspor dengan --working-time every-day; pengatur waktunya lalu berjalan juga di luar jam kerja.`,
      `The time of ${what}, "${trigger.text}", is counted in working time, which Operaton does not know. Write it in calendar days, or export with --working-time every-day; the timer then runs outside of working hours too.`,
    ),
  ];
}

/** Names of tasks and groups are expressions to Operaton: what is typed there would be run. */
function checkText(element: string, text: string): Problem[] {
  if (!/[$#]\{/.test(text)) return [];
  return [
    problemAt(
      element,
      'text-is-expression',
      `Operaton akan menjalankan "\${" atau "#{" pada nama ini sebagai ekspresi. Tulis namanya tanpa tanda itu.`,
      `Operaton would run the "\${" or "#{" in this name as an expression. Write the name without it.`,
    ),
  ];
}

/** A comma parts one group from the next. */
function checkGroup(performer: string, role: string): Problem[] {
  if (!role.includes(',')) return [];
  return [
    problemAt(
      performer,
      'role-with-comma',
      `Peran "${role}" memuat koma, yang memisahkan grup di Operaton. Beri satu peran tanpa koma.`,
      `The role "${role}" holds a comma, which parts groups in Operaton. Give one role without a comma.`,
    ),
  ];
}

/** It must be the only one of its name on the edge of a step. */
function checkMessage({ id, name, trigger, attachedTo }: FlowNode, graph: FlowGraph): Problem[] {
  if (trigger?.kind !== 'message') return [];
  const problems = checkText(id, trigger.name);
  const [first] = graph
    .boundaries(attachedTo ?? '')
    .filter((each) => each.trigger?.kind === 'message' && each.trigger.name === trigger.name);
  if (first && first.id !== id) {
    problems.push(
      problemAt(
        id,
        'message-twice',
        `"${name || id}" menunggu pesan "${trigger.name}" yang sudah ditunggu event lain pada langkah yang sama. Sisakan satu, atau beri nama lain.`,
        `"${name || id}" waits for the message "${trigger.name}", for which another event at the same step waits. Keep one of them, or use another name.`,
      ),
    );
  }
  return problems;
}

function checkMany({ id, multiInstance }: FlowNode): Problem[] {
  if (!multiInstance) return [];
  const { cardinality, until, sequential } = multiInstance;
  const problems: Problem[] = [];
  if (cardinality.startsWith('=')) {
    const reading = numberToJuel(cardinality);
    if (!reading.ok) problems.push(notInJuel(id, cardinality, reading.why));
    else if (/\/|\d\.\d/.test(cardinality)) {
      problems.push(
        notInJuel(id, cardinality, {
          id: 'Operaton memotong pecahan, sedangkan Alur menolaknya',
          en: 'Operaton cuts fractions off, and Alur refuses them',
        }),
      );
    }
  }
  if (until === undefined) return problems;
  const reading = conditionToJuel(until, instanceNames);
  if (!reading.ok) problems.push(notInJuel(id, until, reading.why));
  if (sequential && /\bnumberOfActiveInstances\b/.test(until)) {
    problems.push(
      notInJuel(id, until, {
        id: 'Operaton menghitung numberOfActiveInstances lain pada pengulangan berurutan',
        en: 'Operaton counts numberOfActiveInstances otherwise where instances follow each other',
      }),
    );
  }
  return problems;
}

function checkFlow({ id, source, condition }: Flow, graph: FlowGraph): Problem[] {
  if (condition === undefined) return [];
  if (graph.exits(source).length === 1) {
    return [
      problemAt(
        id,
        'condition-on-only-way',
        'Satu-satunya jalan keluar dari gateway tidak boleh bersyarat di Operaton. Hapus syaratnya, atau tambahkan jalan lain.',
        'The only way out of a gateway must have no condition in Operaton. Remove the condition, or add another way.',
      ),
    ];
  }
  const reading = conditionToJuel(condition);
  return reading.ok ? [] : [notInJuel(id, condition, reading.why)];
}

function notInJuel(
  element: string,
  text: string,
  why: { readonly id: string; readonly en?: string | undefined },
) {
  return problemAt(
    element,
    'not-in-juel',
    `Syarat "${text}" tidak dapat diekspor ke Operaton: ${why.id}. Bandingkan nilai dengan teks atau bilangan, satu per satu.`,
    `The condition "${text}" cannot be exported to Operaton: ${why.en ?? why.id}. Compare values with texts or numbers, one by one.`,
  );
}

import type { Problem } from '@alur/model/problem.js';
import type { Flow, FlowNode, Sop } from '@alur/model/sop/sop.js';
import { problemAt } from '../problem.ts';
import { taskTypes } from './profile.ts';
import { FlowGraph } from '@alur/model/sop/flow-graph.js';

/** What is wrong with how the nodes are connected, each of them alone being fine. */
export function checkStructure(sop: Sop): Problem[] {
  const graph = new FlowGraph(sop);
  return [
    ...checkScope(graph, sop.id, undefined),
    ...sop.nodes
      .filter(({ type }) => type === 'subProcess')
      .flatMap(({ id }) => checkScope(graph, id, id)),
    ...sop.flows.flatMap((flow) => checkFlow(graph, flow)),
    ...sop.nodes.flatMap((node) => checkNode(graph, node)),
    ...unreachable(graph),
    ...endless(graph),
  ];
}

function checkScope(graph: FlowGraph, element: string, scope: string | undefined): Problem[] {
  const nodes = graph.within(scope);
  const starts = nodes.filter(({ type }) => type === 'startEvent');
  const problems: Problem[] = [];
  if (starts.length === 0) {
    problems.push(
      problemAt(
        element,
        'no-start',
        'Tidak ada event awal. Tambahkan satu dan sambungkan ke aktivitas pertama.',
        'There is no start event. Add one and connect it to the first activity.',
      ),
    );
  }
  for (const start of starts.slice(1)) {
    problems.push(
      problemAt(
        start.id,
        'several-starts',
        'Ada lebih dari satu event awal. Sisakan satu.',
        'There is more than one start event. Keep one.',
      ),
    );
  }
  if (!nodes.some(({ type }) => type === 'endEvent')) {
    problems.push(
      problemAt(
        element,
        'no-end',
        'Tidak ada event akhir. Tambahkan satu di ujung setiap jalan.',
        'There is no end event. Add one where each path ends.',
      ),
    );
  }
  return problems;
}

function checkFlow(graph: FlowGraph, flow: Flow): Problem[] {
  const [source, target] = [graph.node(flow.source), graph.node(flow.target)];
  if (!source || !target) {
    return [
      problemAt(
        flow.id,
        'dangling-flow',
        'Anak panah ini tidak menghubungkan dua elemen. Sambungkan kedua ujungnya atau hapus.',
        'This arrow does not connect two elements. Connect both its ends or delete it.',
      ),
    ];
  }
  const problems: Problem[] = [];
  if (source.parent !== target.parent) {
    problems.push(
      problemAt(
        flow.id,
        'flow-crosses-subprocess',
        'Anak panah ini menembus batas subproses. Sambungkan ke subprosesnya, bukan ke isinya.',
        'This arrow crosses the border of a subprocess. Connect it to the subprocess, not to what is in it.',
      ),
    );
  }
  if (
    target.type === 'startEvent' ||
    target.type === 'boundaryEvent' ||
    source.type === 'endEvent'
  ) {
    problems.push(
      problemAt(
        flow.id,
        'flow-not-allowed',
        'Anak panah tidak boleh masuk ke event awal atau event batas, atau keluar dari event akhir. Sambungkan ke aktivitas.',
        'An arrow must not lead into a start or boundary event or out of an end event. Connect it to an activity.',
      ),
    );
  }
  const conditional = flow.condition !== undefined || flow.isDefault;
  if (conditional && source.type !== 'exclusiveGateway') {
    problems.push(
      problemAt(
        flow.id,
        'condition-without-gateway',
        'Syarat hanya berlaku pada anak panah yang keluar dari gateway eksklusif. Tambahkan gateway setelah aktivitas ini.',
        'A condition holds only on an arrow out of an exclusive gateway. Add a gateway after this activity.',
      ),
    );
  }
  if (flow.isDefault && flow.condition !== undefined) {
    problems.push(
      problemAt(
        flow.id,
        'default-with-condition',
        'Anak panah ini jalan bawaan (default) dan sekaligus bersyarat. Hapus salah satunya.',
        'This arrow is the default and has a condition as well. Remove one of the two.',
      ),
    );
  }
  return problems;
}

function checkNode(graph: FlowGraph, node: FlowNode): Problem[] {
  const problems: Problem[] = [];
  const exits = graph.exits(node.id);
  const name = node.name || node.id;
  if (node.type !== 'endEvent' && exits.length === 0) {
    problems.push(
      problemAt(
        node.id,
        'dead-end',
        `Dari "${name}" tidak ada jalan lanjut. Sambungkan ke aktivitas berikutnya atau ke event akhir.`,
        `Nothing follows "${name}". Connect it to the next activity or to an end event.`,
      ),
    );
  }
  if (node.type === 'exclusiveGateway' && exits.length > 1) {
    for (const flow of exits.filter((exit) => !exit.isDefault && exit.condition === undefined)) {
      problems.push(
        problemAt(
          flow.id,
          'no-condition',
          `Jalan keluar "${flow.name || flow.id}" dari gateway "${name}" tidak bersyarat. Tulis syarat FEEL atau jadikan jalan bawaan (default).`,
          `The exit "${flow.name || flow.id}" of the gateway "${name}" has no condition. Write one in FEEL or make it the default.`,
        ),
      );
    }
  }
  if (taskTypes.has(node.type) && node.performer === undefined) {
    problems.push(
      problemAt(
        node.id,
        'no-lane',
        `"${name}" tidak berada di jalur (lane) mana pun. Letakkan di jalur pelaksananya.`,
        `"${name}" lies in no lane. Put it into that of its performer.`,
      ),
    );
  }
  if (node.type === 'boundaryEvent' && !isOnEdge(graph, node)) {
    problems.push(
      problemAt(
        node.id,
        'not-on-edge',
        'Event batas ini tidak menempel pada aktivitas atau subproses. Tempelkan pada tepinya.',
        'This boundary event is not attached to an activity or subprocess. Attach it to the edge of one.',
      ),
    );
  }
  return problems;
}

function isOnEdge(graph: FlowGraph, event: FlowNode): boolean {
  const host = graph.node(event.attachedTo ?? '');
  return (
    host !== undefined &&
    host.parent === event.parent &&
    (host.type === 'subProcess' || taskTypes.has(host.type))
  );
}

function unreachable(graph: FlowGraph): Problem[] {
  const reached = graph.reachable();
  return graph.nodes
    .filter(({ id }) => !reached.has(id))
    .map(({ id, name }) =>
      problemAt(
        id,
        'unreachable',
        `"${name || id}" tidak pernah tercapai dari event awal. Sambungkan atau hapus.`,
        `"${name || id}" is never reached from the start event. Connect or delete it.`,
      ),
    );
}

function endless(graph: FlowGraph): Problem[] {
  // A subprocess may wait or not; at run time a budget of steps stops what does not.
  const waits = (node: FlowNode) =>
    taskTypes.has(node.type) || ['subProcess', 'intermediateCatchEvent'].includes(node.type);
  const [node] = graph.cycle((each) => !waits(each));
  return node === undefined
    ? []
    : [
        problemAt(
          node.id,
          'endless-loop',
          `Alur berputar melalui "${node.name || node.id}" tanpa aktivitas di dalam putaran. Arahkan kembali ke sebuah aktivitas.`,
          `The flow goes round through "${node.name || node.id}" without an activity on the way. Lead it back to an activity.`,
        ),
      ];
}

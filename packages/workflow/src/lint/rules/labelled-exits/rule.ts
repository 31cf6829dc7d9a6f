import { FlowGraph } from '@alur/model/sop/flow-graph.js';
import { called } from '../../called.ts';
import { sopRule } from '../../rule.ts';

const decisions = new Set(['exclusiveGateway', 'inclusiveGateway', 'complexGateway']);

export const labelledExits = sopRule((sop, report) => {
  const graph = new FlowGraph(sop);
  for (const decision of sop.nodes.filter(({ type }) => decisions.has(type))) {
    const exits = graph.exits(decision.id);
    if (exits.length < 2) continue;
    const seen = new Set<string>();
    for (const exit of exits) {
      const label = exit.name.toLowerCase();
      const target = graph.node(exit.target);
      const to = target ? called(target) : `"${exit.target}"`;
      if (label === '') {
        report(
          exit.id,
          `Setiap jalan keluar keputusan berlabel, tetapi anak panah dari ${called(decision)} ke ${to} tidak. Beri label jawabannya, misalnya "Ya" atau "Tidak".`,
          `Every exit of a decision has a label, but the arrow from ${called(decision)} to ${to} has none. Label it with the answer, for instance "Ya" or "Tidak".`,
        );
      } else if (seen.has(label)) {
        report(
          exit.id,
          `Setiap jalan keluar keputusan berlabel lain, tetapi dari ${called(decision)} ada lebih dari satu jalan "${exit.name}". Beri label sendiri pada anak panah ke ${to}.`,
          `The exits of a decision have different labels, but more than one way from ${called(decision)} is called "${exit.name}". Give the arrow to ${to} a label of its own.`,
        );
      }
      seen.add(label);
    }
  }
});

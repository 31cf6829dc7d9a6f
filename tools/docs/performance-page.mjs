import { table } from './table.mjs';

/** What `npm run bench` measured last, against the budgets. */
export function performancePage(results) {
  const intro = `# Performance\n\n_What \`npm run bench\` measured last on the machine that built this site, beside the budgets that it holds._\n`;
  if (!results)
    return `${intro}\nNot measured yet: run \`npm run bench\`, then \`node tools/docs.mjs\`.\n`;
  const number = (value) => (Number.isInteger(value) ? value : Number(value.toPrecision(3)));
  const rows = results.map(({ name, value, unit, budget, better }) => [
    name,
    `${number(value)} ${unit}`,
    budget === undefined ? '' : `${better === 'higher' ? 'at least' : 'at most'} ${budget} ${unit}`,
  ]);
  return `${intro}\n${table(['what', 'measured', 'budget'], rows)}\n`;
}

/** What the elements may weigh on a page, compressed; part of `npm run lint`. */
import { shippedFor, shippedKilobytes } from './project/bundle.mjs';

const connection = ['src/provider/provider.ts', 'http-permit-service.ts'];

/** Lit with decorators and context, in kilobytes: a page that uses Lit has it already. */
const lit = 6.7;

const budgets = [
  { element: 'alur-registration-wizard', source: 'src/wizard/registration-wizard.ts', limit: 45 },
  // What the diagram, a running case and files need is loaded when somebody asks for it.
  {
    element: 'alur-sop-flowchart',
    source: 'src/flowchart/sop-flowchart.ts',
    limit: 30,
    onTopOf: lit,
  },
  // Each side of it with all that it shows at once; charts, forms and the flowchart come when asked for.
  ...['many-side.ts', 'case-side.ts'].map((side) => ({
    element: `alur-mutu-baku-tracker, ${side}`,
    source: 'src/tracker/mutu-baku-tracker.ts',
    also: [`src/tracker/${side}`, 'http-tracking-service.ts'],
    limit: 35,
    onTopOf: lit,
  })),
];

for (const { element, source, limit, also = [], onTopOf = 0 } of budgets) {
  const shipped = [...connection, ...also];
  const size = shippedKilobytes(source, shipped) - onTopOf;
  const beside = onTopOf > 0 ? ' on top of Lit' : '';
  console.log(`${element}: ${size.toFixed(2)} KB of ${limit} KB${beside}`);
  if (size > limit) {
    console.table(shippedFor(source, shipped));
    process.exitCode = 1;
  }
}

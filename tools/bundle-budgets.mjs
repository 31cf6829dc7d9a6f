/** What the elements may weigh on a page, compressed; part of `npm run lint`. */
import { fileKilobytes, kilobytes, shippedFor, shippedKilobytes } from './project/bundle.mjs';
import { modelerFiles, shippedForStudio } from './project/studio-bundle.mjs';

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

/** What a page may name in the place of `alur.js`: all that its first element needs at once is inside. */
for (const { file, limit, onTopOf = 0 } of [
  { file: 'alur-registration.js', limit: 45 },
  { file: 'alur-flowchart.js', limit: 30, onTopOf: lit },
]) {
  const size = fileKilobytes(file) - onTopOf;
  const beside = onTopOf > 0 ? ' on top of Lit' : '';
  console.log(`${file}: ${size.toFixed(2)} KB of ${limit} KB${beside}`);
  if (size > limit) process.exitCode = 1;
}

/** The studio until its list shows, Lit included; what edits comes meanwhile, the Modeler not before its view. */
const studioLimit = 40;
const studio = shippedForStudio();
console.log(`alur-sop-studio, its list: ${kilobytes(studio).toFixed(2)} KB of ${studioLimit} KB`);
if (kilobytes(studio) > studioLimit) {
  console.table(studio);
  process.exitCode = 1;
}
if (modelerFiles().length === 0) {
  console.error('The diagram editor has no file of its own: the table loads it too.');
  process.exitCode = 1;
}

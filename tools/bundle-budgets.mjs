/** What the elements may weigh on a page, compressed; part of `npm run lint`. */
import { shippedFor, shippedKilobytes } from './project/bundle.mjs';

const connection = ['http-permit-service.ts'];

const budgets = [
  { element: 'alur-registration-wizard', source: 'src/wizard/registration-wizard.ts', limit: 45 },
];

for (const { element, source, limit } of budgets) {
  const size = shippedKilobytes(source, connection);
  console.log(`${element}: ${size.toFixed(2)} KB of ${limit} KB`);
  if (size > limit) {
    console.table(shippedFor(source, connection));
    process.exitCode = 1;
  }
}

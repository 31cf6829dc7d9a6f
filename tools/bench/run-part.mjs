/** Runs one part of the bench and prints its results as JSON after a marker. */
import { pathToFileURL } from 'node:url';

const { run } = await import(pathToFileURL(process.argv[2]).href);
process.stdout.write(`\u0002${JSON.stringify(await run())}`, () => process.exit(0));

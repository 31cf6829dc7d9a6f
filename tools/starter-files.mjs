/** Before `alur` is packed: what `alur init` copies into every pack, taken along in the package. */
import { cpSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const root = fileURLToPath(new URL('..', import.meta.url));
const starter = join(root, 'packages/cli/starter');
rmSync(starter, { recursive: true, force: true });
for (const folder of ['schemas/shared', 'schemas/meta']) {
  cpSync(join(root, folder), join(starter, folder), { recursive: true });
}

/**
 * The one script of an authors' page: the studio, and every element that a page may need beside it,
 * each loaded when its tag appears, so that all of them are of one copy.
 *
 * @module
 */
import { offer } from '@alur/components/autoload.js';

offer('alur-sop-studio', async () => (await import('./sop-studio.ts')).AlurSopStudio);

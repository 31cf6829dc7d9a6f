/** Registers `<alur-sop-studio>`. @module */
import { define } from '@alur/components/define.js';
import { AlurSopStudio } from '../sop-studio.ts';

define(AlurSopStudio);
export { AlurSopStudio };

/** Registers `<alur-sop-studio>`, and the provider before it. @module */
import '@alur/components/provider';
import { define } from '@alur/components/define.js';
import { AlurSopStudio } from '../sop-studio.ts';

define(AlurSopStudio);
export { AlurSopStudio };

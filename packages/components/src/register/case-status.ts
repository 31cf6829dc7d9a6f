/** Registers `<alur-case-status>`, and the provider before it. @module */
import './provider.ts';
import { AlurCaseStatus } from '../case-status/case-status.ts';
import { define } from '../define.ts';

define(AlurCaseStatus);
export { AlurCaseStatus };

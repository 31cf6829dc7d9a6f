/** Registers `<alur-sop-flowchart>`, and the provider before it. @module */
import './provider.ts';
import { define } from '../define.ts';
import { AlurSopFlowchart } from '../flowchart/sop-flowchart.ts';

define(AlurSopFlowchart);
export { AlurSopFlowchart };

/** Registers `<alur-case-timeline>`, and the provider before it. @module */
import './provider.ts';
import { define } from '../define.ts';
import { AlurCaseTimeline } from '../timeline/case-timeline.ts';

define(AlurCaseTimeline);
export { AlurCaseTimeline };

/** Registers `<alur-task-inbox>`, and the provider before it. @module */
import './provider.ts';
import { define } from '../define.ts';
import { AlurTaskInbox } from '../inbox/task-inbox.ts';

define(AlurTaskInbox);
export { AlurTaskInbox };

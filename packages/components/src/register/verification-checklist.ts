/** Registers `<alur-verification-checklist>`, and the provider before it. @module */
import './provider.ts';
import { define } from '../define.ts';
import { AlurVerificationChecklist } from '../checklist/verification-checklist.ts';

define(AlurVerificationChecklist);
export { AlurVerificationChecklist };

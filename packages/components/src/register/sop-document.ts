/** Registers `<alur-sop-document>`, and the provider before it. @module */
import './provider.ts';
import { define } from '../define.ts';
import { AlurSopDocument } from '../sop-document/sop-document.ts';

define(AlurSopDocument);
export { AlurSopDocument };

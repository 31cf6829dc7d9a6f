/** Registers `<alur-account>`, and the provider before it. @module */
import './provider.ts';
import { define } from '../define.ts';
import { AlurAccount } from '../account/account.ts';

define(AlurAccount);
export { AlurAccount };

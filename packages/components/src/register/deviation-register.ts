/** Registers `<alur-deviation-register>`, and the provider before it. @module */
import './provider.ts';
import { define } from '../define.ts';
import { AlurDeviationRegister } from '../monitoring/deviation-register.ts';

define(AlurDeviationRegister);
export { AlurDeviationRegister };

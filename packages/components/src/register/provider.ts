/** Registers `<alur-provider>`. @module */
import { define } from '../define.ts';
import { AlurProvider } from '../provider/provider.ts';

define(AlurProvider);
export { AlurProvider };

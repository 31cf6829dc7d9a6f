import { angular } from './angular-plugin.js';

/** An application made by `ng new` has its own build, and needs none of this. */
export default { plugins: [angular()] };

export { started } from './started.js';
import '/alur/alur-flowchart.js';

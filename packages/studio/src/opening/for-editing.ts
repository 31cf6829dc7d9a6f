/** What an SOP is opened and edited with: much more than the list, which does not wait for it. */
export { Desk } from '../desk.ts';
export { openWorkflow } from './open-workflow.ts';

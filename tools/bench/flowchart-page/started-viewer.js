export { started } from './started.js';
export { NavigatedViewer } from '/viewer/viewer.js';

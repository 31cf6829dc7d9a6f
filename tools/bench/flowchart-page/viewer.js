export { default as NavigatedViewer } from 'bpmn-js/lib/NavigatedViewer';

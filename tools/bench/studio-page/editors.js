export { define } from '@alur/components/define.js';
export { AlurSopDiagramEditor } from '../../../packages/studio/src/diagram-editor/sop-diagram-editor.ts';
export { AlurSopTableEditor } from '../../../packages/studio/src/table-editor/sop-table-editor.ts';
export { StudioDocument } from '../../../packages/studio/src/document/studio-document.ts';

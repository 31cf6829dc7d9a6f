/**
 * The stages after the questions. They come in a file of their own, fetched once the first stage is
 * on show: who is still typing a name should not wait for the code that uploads documents.
 *
 * @module
 */
export { correctionOf } from './correction.ts';
export { DocumentUploads } from './document-uploads.ts';
export { renderDocumentsStage } from './documents-stage.ts';
export { renderGone, renderMerged } from './other-window.ts';
export { laterStyles } from './later-stages.styles.ts';
export { Renewal } from './renewal.ts';
export { renderReview } from './review.ts';
export { statementText } from './statement-text.ts';
export { renderStatementsStage } from './statements-stage.ts';
export { uploadedText } from './uploaded-text.ts';

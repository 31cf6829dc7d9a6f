/**
 * The stages after the questions. They come in a file of their own, fetched once the first stage is
 * on show: who is still typing a name should not wait for the code that uploads documents.
 *
 * @module
 */
export { DocumentUploads } from './document-uploads.ts';
export { renderDocumentsStage } from './documents-stage.ts';
export { laterStyles } from './later-stages.styles.ts';
export { renderReview } from './review.ts';
export { renderStatementsStage } from './statements-stage.ts';

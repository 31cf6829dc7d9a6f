import type { NeededDocument } from '@alur/model/form/documents.js';
import type { StoredDocument } from '@alur/model/permit/application.js';
import type { Language } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderDocument } from './document-card.ts';
import type { DocumentUploads } from './document-uploads.ts';
import { laterMessages as words } from './later-messages.ts';

export interface DocumentsStage {
  readonly needs: readonly NeededDocument[];
  readonly documents: readonly StoredDocument[];
  readonly uploads: DocumentUploads;
  readonly speaks: Language;
  readonly errorAt: (path: string) => string | undefined;
  readonly removeDocument: (document: StoredDocument) => void;
}

/** Stage IV: a card for each document, what is required first in mind. */
export function renderDocumentsStage(stage: DocumentsStage): TemplateResult {
  const { needs, documents, speaks } = stage;
  const required = needs.filter(({ need }) => need === 'required');
  const done = required.filter(({ requirement }) =>
    documents.some((document) => document.requirement === requirement.id),
  );
  return html`<p class="lead">${words.documentsIntro[speaks]}</p>
    <p class="tally" role="status">
      ${words.documentProgress[speaks](done.length, required.length)}
    </p>
    <ul class="documents">
      ${repeat(
        needs,
        ({ requirement }) => requirement.id,
        (needed) =>
          renderDocument({
            ...needed,
            document: documents.find(({ requirement }) => requirement === needed.requirement.id),
            upload: stage.uploads.stateOf(needed.requirement.id),
            error: stage.errorAt(`/documents/${needed.requirement.id}`),
            stage,
          }),
      )}
    </ul>`;
}

import type { NeededDocument } from '@alur/model/form/documents.js';
import type { StoredDocument } from '@alur/model/permit/application.js';
import { acceptedTypes } from '@alur/model/permit/document-rules.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { errorSign } from '../base/error-sign.ts';
import { fileSize } from '../documents/file-size.ts';
import { mediaTypeName } from '../documents/media-type-name.ts';
import type { DocumentUploads, UploadState } from './document-uploads.ts';
import { laterMessages as words } from './later-messages.ts';

export interface DocumentCard extends NeededDocument {
  readonly document: StoredDocument | undefined;
  readonly upload: UploadState | undefined;
  readonly error: string | undefined;
  readonly stage: {
    readonly uploads: DocumentUploads;
    readonly speaks: Language;
    readonly removeDocument: (document: StoredDocument) => void;
  };
}

const badges = {
  required: { tone: 'info', text: words.required },
  recommended: { tone: 'warning', text: words.recommended },
  optional: { tone: '', text: words.optionalDocument },
} as const;

/** One document: what it is, what may be sent, and how far it is. A file may be dropped on it. */
export function renderDocument(card: DocumentCard): TemplateResult {
  const { requirement, need, error, stage } = card;
  const { speaks } = stage;
  const path = `/documents/${requirement.id}`;
  const badge = badges[need];
  return html`<li
    class="card document"
    data-document=${requirement.id}
    @dragover=${markDrop}
    @dragleave=${unmarkDrop}
    @drop=${(event: DragEvent) => takeDrop(card, event)}
  >
    <div class="document-head">
      <h3 id="${path}:title">${say(requirement.title, speaks)}</h3>
      <span class="badge ${badge.tone}">${badge.text[speaks]}</span>
    </div>
    ${
      requirement.description
        ? html`<p class="muted">${say(requirement.description, speaks)}</p>`
        : nothing
    }
    <p class="hint" id="${path}:hint">${limitsOf(card)}</p>
    ${
      error && !card.upload
        ? html`<p class="error" id="${path}:error">${errorSign}<span>${error}</span></p>`
        : nothing
    }
    ${renderUpload(card)} ${card.document ? renderStored(card, card.document) : nothing}
    ${renderPicker(card, path)}
  </li>`;
}

/** "PDF atau JPEG, paling besar 2 MB". */
function limitsOf({ requirement, stage: { speaks } }: DocumentCard): string {
  const names = acceptedTypes(requirement).map(mediaTypeName);
  const last = names.pop() ?? '';
  const kinds = names.length > 0 ? `${names.join(', ')} ${words.or[speaks]} ${last}` : last;
  return words.limits[speaks](kinds, fileSize(requirement.maxBytes, speaks));
}

function renderUpload({ requirement, upload, stage }: DocumentCard): unknown {
  const { speaks, uploads } = stage;
  if (!upload) return nothing;
  if (upload.kind === 'interrupted') {
    return html`<div class="notice warning">
      <p>${words.uploadInterrupted[speaks](upload.fileName)}</p>
    </div>`;
  }
  if (upload.kind === 'failed') {
    return html`<div class="notice danger" role="alert">
      <strong>${words.uploadFailed[speaks]}: ${upload.file.name}</strong>
      <p>${upload.text[speaks]}</p>
      ${upload.offline ? html`<p>${words.uploadOffline[speaks]}</p>` : nothing}
      ${
        upload.canRetry
          ? html`<p>
              <button type="button" class="button" @click=${() => uploads.retry(requirement.id)}>
                ${words.retry[speaks]}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }
  const { file, sent } = upload;
  const percent = Math.floor((sent / Math.max(1, file.size)) * 100);
  return html`<div class="sending">
    <p>
      <span>${words.uploading[speaks]} <span class="file-name">${file.name}</span></span>
      <strong>${percent}%</strong>
    </p>
    <progress
      max="100"
      value=${percent}
      aria-label="${words.uploading[speaks]} ${say(requirement.title, speaks)}"
    ></progress>
    <button type="button" class="button quiet" @click=${() => uploads.cancel(requirement.id)}>
      ${words.cancelUpload[speaks]}
    </button>
  </div>`;
}

function renderStored(card: DocumentCard, document: StoredDocument): TemplateResult {
  const { requirement, stage } = card;
  const { speaks } = stage;
  return html`<div class="stored">
    <svg class="tick" viewBox="0 0 20 20" aria-hidden="true"><path d="M4 10.5l4 4 8-9"></path></svg>
    <p>
      <strong>${words.uploaded[speaks]}</strong>
      <span class="file-name">${document.fileName}</span>
      <span class="muted small">
        ${mediaTypeName(document.mediaType)}, ${fileSize(document.size, speaks)}
      </span>
    </p>
    <button
      type="button"
      class="button quiet"
      aria-label="${words.removeFile[speaks]}: ${say(requirement.title, speaks)}"
      @click=${() => stage.removeDocument(document)}
    >
      ${words.removeFile[speaks]}
    </button>
  </div>`;
}

function renderPicker(card: DocumentCard, path: string): unknown {
  const { requirement, document, upload, error, stage } = card;
  const { speaks } = stage;
  const label = document ? words.replaceFile[speaks] : words.chooseFile[speaks];
  return html`<div class="picker" ?hidden=${upload?.kind === 'sending'}>
    <input
      class="visually-hidden"
      type="file"
      id=${path}
      accept=${acceptedTypes(requirement).join()}
      aria-label="${label}: ${say(requirement.title, speaks)}"
      aria-describedby="${path}:hint${error && !upload ? ` ${path}:error` : ''}"
      aria-invalid=${error && !upload ? 'true' : 'false'}
      @change=${(event: Event) => takeChoice(card, event)}
    />
    <label class="button" for=${path}>${label}</label>
    ${document ? nothing : html`<span class="muted small drop-hint">${words.orDrop[speaks]}</span>`}
  </div>`;
}

function takeChoice({ requirement, stage }: DocumentCard, event: Event): void {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  // The same file may be chosen again after it was refused and mended.
  input.value = '';
  if (file) stage.uploads.start(requirement, file);
}

function takeDrop({ requirement, stage }: DocumentCard, event: DragEvent): void {
  unmarkDrop(event);
  const file = event.dataTransfer?.files[0];
  if (!file) return;
  event.preventDefault();
  stage.uploads.start(requirement, file);
}

function markDrop(event: DragEvent): void {
  if (!event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  (event.currentTarget as HTMLElement).classList.add('dropping');
}

function unmarkDrop(event: DragEvent): void {
  (event.currentTarget as HTMLElement).classList.remove('dropping');
}

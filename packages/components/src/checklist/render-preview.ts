import type { StoredDocument } from '@alur/model/permit/application.js';
import { say, type Language } from '@alur/model/text.js';
import { html, nothing, type TemplateResult } from 'lit';
import { describeError } from '../base/describe-error.ts';
import { fileSize } from '../documents/file-size.ts';
import { mediaTypeName } from '../documents/media-type-name.ts';
import type { Preview } from './document-previews.ts';
import { checklistMessages as words } from './messages.ts';

export interface PreviewView {
  readonly title: string;
  readonly document: StoredDocument;
  readonly preview: Preview | undefined;
  readonly language: Language;
  readonly enlarged: boolean;
  /** The browser could not draw it, whatever was tried. */
  readonly unshowable: boolean;
  readonly onRetry: () => void;
  readonly onEnlarge: () => void;
  readonly onUnshowable: () => void;
}

/** A document to look at: a picture or a PDF in the page, and always the ways to open it elsewhere. */
export function renderPreview(view: PreviewView): TemplateResult {
  const { preview, language, document } = view;
  if (!preview || preview.kind === 'loading') {
    return html`<p class="placeholder" role="status">${words.loadingDocument[language]}</p>`;
  }
  if (preview.kind === 'failed') {
    return html`<div class="notice danger" role="alert">
      <strong>${words.documentFailed[language]}</strong>
      <p>${say(describeError(preview.error), language)}</p>
      <p>
        <button class="button" type="button" @click=${view.onRetry}>
          ${words.retry[language]}
        </button>
      </p>
    </div>`;
  }
  return html`
    <div class="tools">
      <span class="small muted">
        ${mediaTypeName(document.mediaType)}, ${fileSize(document.size, language)}
      </span>
      ${
        isPicture(document) && !view.unshowable
          ? html`<button
              class="button quiet"
              type="button"
              aria-pressed=${view.enlarged ? 'true' : 'false'}
              @click=${view.onEnlarge}
            >
              ${view.enlarged ? words.fit[language] : words.enlarge[language]}
            </button>`
          : nothing
      }
      <a class="button quiet" href=${preview.url} target="_blank" rel="noopener">
        ${words.openDocument[language]}
      </a>
      <a class="button quiet" href=${preview.url} download=${document.fileName}>
        ${words.download[language]}
      </a>
    </div>
    ${renderContent(view, preview.url)}
  `;
}

function renderContent(view: PreviewView, url: string): TemplateResult {
  const { language, title } = view;
  const asPicture = isPicture(view.document);
  if (view.unshowable || (!asPicture && !navigator.pdfViewerEnabled)) {
    return html`<p class="placeholder">${words.notShownHere[language]}</p>`;
  }
  if (asPicture) {
    return html`<div
      class="picture ${view.enlarged ? 'enlarged' : ''}"
      role="region"
      aria-label=${title}
      tabindex="0"
    >
      <img src=${url} alt=${words.picture[language](title)} @error=${view.onUnshowable} />
    </div>`;
  }
  // No `sandbox`: browsers do not start their PDF viewer in one. The address holds what was
  // checked to be a PDF and is typed as one, so nothing else can be drawn from it.
  return html`<iframe class="pdf" src=${url} title=${title}></iframe>`;
}

const isPicture = ({ mediaType }: StoredDocument): boolean => mediaType !== 'application/pdf';

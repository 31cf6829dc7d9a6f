import type { Language } from '@alur/model/text.js';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { DiagramInput } from '../diagram/diagram-input.ts';
import type { ReadFile } from '../read-workflow/read-in-worker.ts';
import { fileMessages } from './file-messages.ts';
import { FlowchartFile, type NeededOfFile } from './flowchart-file.ts';
import { messages } from './messages.ts';
import { renderNotLoaded } from './not-loaded.ts';
import { renderProblems, renderRemarks } from './problem-list.ts';

/**
 * The side of a flowchart that has to do with a BPMN file and its diagram: loaded when there is a
 * file to read, or somebody asks for the diagram. Most pages show a table and never need it.
 */
export class FileSide {
  private readonly file: FlowchartFile;

  constructor(host: HTMLElement & ReactiveControllerHost) {
    this.file = new FlowchartFile(host);
  }

  /** The procedure as it was read from the file; undefined as long as it was not. */
  get read(): ReadFile | undefined {
    return this.file.read;
  }

  /** Called before each update of the element. */
  take(file: string | Blob | undefined, needed: NeededOfFile): void {
    this.file.take(file, needed);
  }

  /** Brings the selected step into sight. */
  reveal(): void {
    this.file.view?.reveal();
  }

  /** While there is no procedure: why not; undefined where no file is to blame. */
  renderComing(language: Language): TemplateResult | undefined {
    const { problems, failure, isComing } = this.file;
    if (problems) return renderProblems(problems, language);
    if (failure) return this.renderFailure(language);
    if (!isComing) return undefined;
    return html`<p class="notice" role="status">${messages[language].reading}</p>`;
  }

  /** @param shown - undefined while the procedure or its file is still on the way */
  renderDiagram(shown: Omit<DiagramInput, 'xml'> | undefined, language: Language): TemplateResult {
    const { failure, problems, view, isComing, read } = this.file;
    if (failure) return this.renderFailure(language);
    if (problems) return renderProblems(problems, language);
    if (!view || !shown || isComing)
      return html`<p class="notice" role="status">${messages[language].loading}</p>`;
    return html`${view.render({ ...shown, xml: read?.xml })}
    ${
      read?.isDrawnAnew
        ? html`<p class="small muted">${fileMessages[language].drawnAnew}</p>`
        : nothing
    }
    ${this.renderRemarks(language)}`;
  }

  renderRemarks(language: Language): TemplateResult | typeof nothing {
    return renderRemarks(this.file.read?.remarks ?? [], language);
  }

  private renderFailure(language: Language): TemplateResult {
    if (this.file.failure === 'policy-missing')
      return html`<p class="notice warning" role="alert">
        ${fileMessages[language].policyMissing}
      </p>`;
    return renderNotLoaded(messages[language], () => {
      this.file.tryAgain();
    });
  }
}

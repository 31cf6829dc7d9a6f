import { say } from '@alur/model/text.js';
import { html, type TemplateResult } from 'lit';
import { fileSize } from '../documents/file-size.ts';
import { mediaTypeName } from '../documents/media-type-name.ts';
import type { LetterInput } from './letter-input.ts';
import { letterMessages as words } from './messages.ts';

export interface Fact {
  readonly label: string;
  readonly value: string;
}

export function renderFacts(facts: readonly Fact[]): TemplateResult {
  return html`<table class="facts">
    <tbody>
      ${facts.map(
        ({ label, value }) =>
          html`<tr>
            <th scope="row">${label}</th>
            <td>${value}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** The documents that came with the application, in the order of the permit type. */
export function renderDocuments({ permitType, caseView, language }: LetterInput): TemplateResult {
  const rows = permitType.documents.flatMap((requirement) =>
    caseView.documents
      .filter((document) => document.requirement === requirement.id)
      .map((document) => ({ requirement, document })),
  );
  if (rows.length === 0) return html`<p>${words.noDocuments[language]}</p>`;
  return html`<h2>${words.documents[language]}</h2>
    <table class="documents">
      <thead>
        <tr>
          <th scope="col">${words.documentNumber[language]}</th>
          <th scope="col">${words.document[language]}</th>
          <th scope="col">${words.file[language]}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ requirement, document }, index) =>
            html`<tr>
              <td>${index + 1}</td>
              <td>${say(requirement.title, language)}</td>
              <td>${mediaTypeName(document.mediaType)}, ${fileSize(document.size, language)}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

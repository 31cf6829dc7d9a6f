import type { PairPart } from '@alur/workflow/layout/document/fill-columns.js';
import type { Stretch } from '@alur/workflow/layout/document/fill-pages.js';
import type { IdentityList } from '@alur/workflow/layout/document/identity-part.js';
import type { DocumentContent } from '@alur/workflow/layout/document/document-content.js';
import { html, nothing, type TemplateResult } from 'lit';

/** The upper part of the first page: whose SOP it is, and which. */
export function renderIdentityHead({
  form,
  cover,
  letterhead: { government, name, unit, emblem },
  identity: { facts, approval, title },
}: DocumentContent): TemplateResult {
  return html`<div class="identity-head" data-part="head">
    ${cover.map((line) => html`<p class="cover">${line}</p>`)}
    <div class=${form === 'form' ? 'identity above-lists' : 'identity'}>
      <div class="agency">
        <div class="emblem">${emblem ? html`<img src=${emblem} alt="" />` : nothing}</div>
        ${government ? html`<p>${government}</p>` : nothing}
        <p>${name}</p>
        ${unit ? html`<p class="unit">${unit}</p>` : nothing}
      </div>
      <table class="facts">
        <tbody>
          ${facts.map(({ label, value }) => renderFact(label, value))}
          ${renderFact(
            approval.label,
            html`<p class="office">${approval.office}</p>
              <p class="signature">${approval.name}</p>`,
            'approval',
          )}
          ${renderFact(title.label, title.value, 'title')}
        </tbody>
      </table>
    </div>
  </div>`;
}

function renderFact(label: string, value: unknown, name = ''): TemplateResult {
  return html`<tr class=${name || nothing}>
    <th scope="row">${label}</th>
    <td>${value}</td>
  </tr>`;
}

/** Some of the items of a pair of lists; `part` says which. */
export function renderPair(
  [left, right]: readonly [IdentityList, IdentityList],
  part: PairPart,
): TemplateResult {
  return html`<div class="pair" data-part="pair">
    ${renderList(left, part.left, part.isContinued)}
    ${renderList(right, part.right, part.isContinued)}
  </div>`;
}

function renderList(
  { label, items }: IdentityList,
  { from, to }: Stretch,
  isContinued: boolean,
): TemplateResult {
  const shown = items.slice(from, to);
  const goesOn = isContinued && shown.length > 0;
  return html`<div class="list">
    <h3>${label}${goesOn ? html` <span class="continued">(lanjutan)</span>` : nothing}</h3>
    ${
      items.length > 1
        ? html`<ol start=${from + 1} class="items">
            ${shown.map((item) => html`<li data-part="item">${item}</li>`)}
          </ol>`
        : html`<div class="items">
            ${shown.map((item) => html`<p data-part="item">${item}</p>`)}
          </div>`
    }
  </div>`;
}

import type { Performer } from '@alur/model/sop/sop.js';
import { html, type TemplateResult } from 'lit';
import type { TableLabels } from './messages.ts';

/** The head of the official form: two rows of names and the row of column numbers. */
export function renderTableHead(
  performers: readonly Performer[],
  labels: TableLabels,
): TemplateResult {
  const columns = performers.length + 6;
  return html`<thead>
    <tr>
      <th class="number" scope="col" rowspan="2">${labels.number}</th>
      <th class="activity" scope="col" rowspan="2">${labels.activity}</th>
      <th scope="colgroup" colspan=${Math.max(1, performers.length)}>${labels.performers}</th>
      <th scope="colgroup" colspan="3">${labels.standard}</th>
      <th class="remarks" scope="col" rowspan="2">${labels.remarks}</th>
    </tr>
    <tr>
      ${performers.map(({ name }) => html`<th class="performer" scope="col">${name}</th>`)}
      <th class="inputs" scope="col">${labels.requiredInputs}</th>
      <th class="duration" scope="col">${labels.duration}</th>
      <th class="output" scope="col">${labels.output}</th>
    </tr>
    <tr class="numbers" aria-hidden="true">
      ${Array.from({ length: columns }, (_, index) => html`<th>${index + 1}</th>`)}
    </tr>
  </thead>`;
}

import { html } from 'lit';
import { printDocument } from '../print/print-frame.ts';
import { monitoringMessages as words } from './messages.ts';
import { paperStyles } from './paper.styles.ts';
import type { RegisterInput } from './register-file.ts';
import { registerColumns, registerRows } from './register-rows.ts';

/** The whole register on A4, its heading on each page, with a place to sign. */
export async function printRegister(input: RegisterInput): Promise<void> {
  const { steps, agency, procedure, period, timeZone, language } = input;
  const rows = registerRows(steps, timeZone, language);
  const title = words.register[language];
  const content = html`
    <header>
      <p class="agency">${agency}</p>
      <h1>${title}</h1>
      <p>${procedure} · ${words.period[language]}: ${period}</p>
    </header>
    <table>
      <thead>
        <tr>
          ${registerColumns.map(({ head }) => html`<th scope="col">${head[language]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${
          rows.length === 0
            ? html`<tr>
                <td colspan=${registerColumns.length}>${words.noDeviation[language]}</td>
              </tr>`
            : rows.map(
                (row) =>
                  html`<tr>
                    ${row.map((cell) => html`<td>${cell}</td>`)}
                  </tr>`,
              )
        }
      </tbody>
    </table>
    <div class="signature">
      <p>${words.known[language]}</p>
      <p>${words.headOfAgency[language]}</p>
      <p class="name">${words.official[language]}</p>
    </div>
  `;
  await printDocument(content, title, [paperStyles], language);
}

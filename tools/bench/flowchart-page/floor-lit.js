import { html, LitElement } from 'lit';

/** The table of `floor.js` as an element of Lit. */
class LitFloor extends LitElement {
  static properties = { sop: { attribute: false } };

  render() {
    const { activities, performers } = this.sop;
    const row = ({ name, mutuBaku: { requiredInputs, duration, outputs, remarks } }) => [
      '',
      name,
      ...performers.map(() => ''),
      requiredInputs.join(', '),
      duration,
      outputs.map(({ text }) => text).join(', '),
      remarks,
    ];
    return html`<table>
      ${activities.map(
        (activity) =>
          html`<tr>
            ${row(activity).map((text) => html`<td>${text}</td>`)}
          </tr>`,
      )}
    </table>`;
  }
}
customElements.define('lit-floor', LitFloor);

/* A portal's own element, with Alur deep inside its shadow root. */
class BingkaiLayanan extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const inner = document.createElement('section');
    const provider = document.createElement('alur-provider');
    provider.setAttribute('agency', 'denpasar');
    provider.setAttribute('base-url', 'http://localhost:8080');
    provider.append(document.createElement('alur-registration-wizard'));
    inner.append(provider);
    root.append(inner);
  }
}
customElements.define('bingkai-layanan', BingkaiLayanan);

import { parsedUrl } from '../base/parsed-url.ts';
import { readFrameMessage } from './frame-message.ts';

/** What of the element's attributes goes on to the framed element. */
const passedOn = ['permit-type', 'workflow', 'case', 'task', 'draft', 'purpose', 'language'];

/** Printing, downloads and links to other pages work; the page around cannot be moved. */
const sandbox =
  'allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups allow-popups-to-escape-sandbox';

const styles = `
  :host { display: block; }
  :host([hidden]) { display: none; }
  iframe { display: block; inline-size: 100%; block-size: 30rem; border: 0; }
`;

/**
 * An element of Alur in a frame on Alur's own origin, for pages whose scripts leave nothing of the
 * platform as it was, or that may not load scripts from elsewhere but this one. It is as high as
 * what is in it. Events of the framed element are sent again from here, with their facts in
 * `detail`. Without Lit, without anything: the file is one of its own, `frame.js`.
 *
 * @tag alur-frame
 *
 * @attr {string} agency - The agency's id.
 * @attr {string} element - Which element: `registration-wizard`.
 * @attr {string} base-url - Where Alur is.
 * @attr {string} label - The frame's name for who cannot see it.
 */
export class AlurFrame extends HTMLElement {
  static readonly tag = 'alur-frame';
  static readonly observedAttributes = ['agency', 'element', 'base-url', 'label', ...passedOn];

  private frame: HTMLIFrameElement | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    window.addEventListener('message', this.onMessage);
    this.show();
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.onMessage);
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.show();
  }

  private get origin(): string | undefined {
    const base = this.getAttribute('base-url') ?? location.origin;
    return parsedUrl(base)?.origin;
  }

  private show(): void {
    const { origin } = this;
    const agency = this.getAttribute('agency');
    const element = this.getAttribute('element');
    if (!agency || !element || !origin) return;
    const address = new URL(
      `/embed/${encodeURIComponent(agency)}/${encodeURIComponent(element)}`,
      origin,
    );
    address.searchParams.set('host', location.origin);
    for (const name of passedOn) {
      const value = this.getAttribute(name);
      if (value !== null) address.searchParams.set(name, value);
    }
    if (!this.frame) {
      this.frame = document.createElement('iframe');
      this.frame.setAttribute('sandbox', sandbox);
      this.shadowRoot?.append(this.frame);
    }
    this.frame.title = this.getAttribute('label') ?? 'Layanan perizinan';
    if (this.frame.src !== address.href) this.frame.src = address.href;
  }

  private readonly onMessage = ({ source, origin, data }: MessageEvent<unknown>): void => {
    if (!this.frame || source !== this.frame.contentWindow || origin !== this.origin) return;
    const message = readFrameMessage(data);
    if (message?.type === 'height') {
      this.frame.style.setProperty('block-size', `${message.height}px`);
    }
    if (message?.type === 'event') {
      const { event, facts } = message;
      this.dispatchEvent(new CustomEvent(event, { bubbles: true, composed: true, detail: facts }));
    }
  };
}

/** A document as it was when the browser was asked to print it. */
export interface PrintedPage {
  readonly title: string;
  readonly language: string;
  readonly text: string;
  readonly page: Document;
  readonly frame: HTMLIFrameElement;
}

export interface PrintRecorder {
  readonly pages: readonly PrintedPage[];
  /** Ends the recording. */
  stop(): void;
}

/**
 * Keeps what is printed instead of opening the browser's dialog, which a test cannot answer.
 *
 * @param endPrint - whether the browser says `afterprint`, as it does when the dialog is closed
 */
export function recordPrints({ endPrint = true } = {}): PrintRecorder {
  const pages: PrintedPage[] = [];
  const observer = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (!(node instanceof HTMLIFrameElement) || !node.contentWindow) continue;
      const view = node.contentWindow;
      view.print = () => {
        const page = view.document;
        pages.push({
          title: page.title,
          language: page.documentElement.lang,
          text: page.body.innerText.replace(/\s+/g, ' '),
          page,
          frame: node,
        });
        if (endPrint) view.dispatchEvent(new Event('afterprint'));
      };
    }
  });
  observer.observe(document.body, { childList: true });
  return { pages, stop: () => observer.disconnect() };
}

/**
 * Runs in the author's page before anything else: finds what is within shadow roots, and says when
 * something was painted. Times are milliseconds since the page began.
 */
(() => {
  const find = (selector, root = document) => {
    const own = root.querySelector(selector);
    if (own) return own;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const found = shadowRoot && find(selector, shadowRoot);
      if (found) return found;
    }
    return undefined;
  };
  /** What follows the next picture that the browser draws. */
  const afterPaint = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now());
      port2.postMessage(undefined);
    });
  /** Milliseconds after which something will not be painted any more. */
  const patience = 60_000;
  /** When a picture was painted of which `holds` is true; asked in each frame before it. */
  const painted = (holds) =>
    new Promise((resolve, reject) => {
      const until = performance.now() + patience;
      const ask = (now) => {
        if (holds()) resolve(afterPaint());
        else if (now > until) reject(new Error(`not painted: ${holds}`));
        else requestAnimationFrame(ask);
      };
      requestAnimationFrame(ask);
    });
  const isShown = (selector) => {
    const found = find(selector);
    return Boolean(found && found.getBoundingClientRect().height > 0);
  };

  const table = () => find('alur-sop-table-editor').shadowRoot;
  const diagram = () => find('alur-sop-diagram-editor').shadowRoot;
  /** What both views show of the steps: names, symbols, boxes and where they stand. */
  const shown = () => [
    [...table().querySelectorAll('tr[data-row]')]
      .map((row) => row.textContent + [...row.cells].map((cell) => cell.ariaLabel ?? '').join())
      .join(),
    [...diagram().querySelectorAll('.djs-element')]
      .map((box) => `${box.getAttribute('transform')}${box.querySelector('text')?.textContent}`)
      .join(),
  ];

  Object.assign(window, {
    find,
    painted: (selector) => painted(() => isShown(selector)),
    /** `sinceKey` becomes the time from the next press of a key to the picture in which both views have changed. */
    awaitKey: (key) => {
      const before = shown();
      window.sinceKey = new Promise((resolve, reject) => {
        const onKey = (event) => {
          if (event.key !== key) return;
          window.removeEventListener('keydown', onKey, true);
          painted(() => shown().every((each, at) => each !== before[at])).then(
            (at) => resolve(at - event.timeStamp),
            reject,
          );
        };
        window.addEventListener('keydown', onKey, true);
      });
    },
    focusCell: (row, column) =>
      table().querySelector(`[data-row="${row}"] [data-column="${column}"]`).focus(),
  });
})();

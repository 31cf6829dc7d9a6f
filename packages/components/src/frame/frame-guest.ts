/**
 * Inside the frame: tells the page around it how high the element is, and what people do. Only to
 * the origin that the server has let frame this page, in `data-host` of the root.
 *
 * @module
 */
import { protocol, tell, told, type FrameMessage } from './frame-message.ts';

const host = document.documentElement.dataset['host'];

if (host !== undefined && window.parent !== window) {
  const post = (message: FrameMessage): void => window.parent.postMessage(message, host);
  const place = document.body;
  new ResizeObserver(() => {
    post({ alur: protocol, type: 'height', height: Math.ceil(place.scrollHeight) });
  }).observe(place);
  for (const type of Object.keys(told)) {
    document.addEventListener(type, (event) => {
      const message = tell(event);
      if (message) post(message);
    });
  }
}

/** Tags whose content no reader of the page sees. */
export const unseen = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'select',
  'textarea',
  'title',
  'xml',
  'svg',
  'object',
  'iframe',
  'audio',
  'video',
  'canvas',
]);

/** Tags that begin and end a paragraph. */
export const paragraphs = new Set(
  'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary ul'.split(
    ' ',
  ),
);

/** Tags that never have an end. */
export const voids = new Set(
  'area base br col embed hr img input link meta param source track wbr v:imagedata'.split(' '),
);

/**
 * The Trusted Types policy `alur-bpmn`, through which bpmn-js puts its own few pieces of markup
 * into a page (`trusted-bpmn-plugin.ts` leads it here).
 *
 * It lets pass what bpmn-js is known to write: containers, its mark, the buttons of subprocesses.
 * Anything else, above all a script or a handler from a diagram's texts, is a bug and throws.
 */

import { PolicyMissingError } from './policy-missing.ts';

interface Policy {
  createHTML(markup: string): unknown;
}

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML: (markup: string) => string }): Policy;
}

const elements = new Set(['div', 'span', 'ul', 'li', 'a', 'button', 'svg', 'g', 'path', 'rect']);

const attributes = new Set(
  'class title href target rel type data-overlay-id xmlns viewBox width height x y d fill fill-rule stroke'.split(
    ' ',
  ),
);

const tag = /<\/?([a-zA-Z]+)((?:\s+[\w:-]+=(?:"[^"<>]*"|'[^'<>]*'))*)\s*\/?>/g;
const attribute = /([\w:-]+)=(?:"([^"]*)"|'([^']*)')/g;
const ownLink = /^(#|https?:\/\/bpmn\.io(\/|$))/;

/**
 * The markup as it came.
 *
 * @throws {TypeError} for an element, an attribute or an address that bpmn-js has no need of
 */
export function checkedMarkup(markup: string): string {
  for (const [, name = '', inTag = ''] of markup.matchAll(tag)) {
    if (!elements.has(name)) throw refused(`<${name}>`);
    for (const [, key = '', double, single] of inTag.matchAll(attribute)) {
      if (!attributes.has(key)) throw refused(key);
      if (key === 'href' && !ownLink.test(double ?? single ?? '')) throw refused('href');
    }
  }
  if (markup.replace(tag, '').includes('<')) throw refused('<');
  return markup;
}

const refused = (what: string): TypeError =>
  new TypeError(`The policy alur-bpmn lets no "${what}" into the page.`);

const policy = createPolicy();

function createPolicy(): Policy | undefined {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  try {
    return trustedTypes?.createPolicy('alur-bpmn', { createHTML: checkedMarkup });
  } catch (cause) {
    throw new PolicyMissingError("The page's policy lacks trusted-types alur-bpmn.", { cause });
  }
}

/** What `innerHTML` may take: a `TrustedHTML` where the browser has such, else the checked text. */
export function trustedHtml(markup: string): string {
  // Typed as what `innerHTML` is typed as; only `innerHTML` is given it.
  return policy ? (policy.createHTML(markup) as string) : checkedMarkup(markup);
}

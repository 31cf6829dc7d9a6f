import { expect, type Browser, type Page } from '@playwright/test';
import { watch, type Watch } from '../watch-page.ts';

/** What of a page is the host's own, and no element may change. */
export interface HostFacts {
  readonly url: string;
  readonly title: string;
  readonly history: number;
  /** The host's element that has the focus, and where the page is scrolled to. */
  readonly focus: string;
  readonly scroll: number;
  /** Every computed property of one element of each kind outside Alur's. */
  readonly styles: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly styleSheets: readonly string[];
  readonly head: readonly string[];
  readonly attributes: readonly string[];
  readonly globals: readonly string[];
  readonly prototypes: Readonly<Record<string, readonly string[]>>;
  readonly cookies: string;
}

export interface HostPage {
  readonly page: Page;
  readonly watch: Watch;
  /** Fails when the page is not as it would be without Alur's script. */
  expectAsBefore(): Promise<void>;
}

/**
 * Opens a page of a host twice: once with Alur's script cut off, to note how it is, and once as it
 * is. In both, somebody is in the field `#cari` of the host.
 */
export async function openHostPage(browser: Browser, url: string): Promise<HostPage> {
  const before = await factsWithoutAlur(browser, url);
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Makassar' });
  const page = await context.newPage();
  const watching = await watch(page);
  await visit(page, url);
  return {
    page,
    watch: watching,
    async expectAsBefore() {
      expect(await hostFacts(page)).toEqual(before);
    },
  };
}

async function factsWithoutAlur(browser: Browser, url: string): Promise<HostFacts> {
  const context = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Makassar' });
  const page = await context.newPage();
  await context.route(/\/alur(-lain)?\/.*\.js$/, (route) => route.abort());
  await visit(page, url);
  const facts = await hostFacts(page);
  await context.close();
  return facts;
}

async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.locator('#cari').focus();
}

export function hostFacts(page: Page): Promise<HostFacts> {
  return page.evaluate(async () => {
    const transitions = document.getAnimations().filter((one) => one instanceof CSSTransition);
    await Promise.allSettled(transitions.map(({ finished }) => finished));
    const isOurs = (element: Element): boolean =>
      element.closest('alur-provider, alur-frame') !== null;
    const kinds = new Map<string, Element>();
    for (const element of document.querySelectorAll('body, body *')) {
      if (!isOurs(element) && !kinds.has(element.localName)) kinds.set(element.localName, element);
    }
    // What grows with the content beside it is not the host's style.
    const grown =
      /^(height|width|block-size|inline-size|perspective-origin|transform-origin|bottom|right|top|left|inset.*)$/;
    const styles = Object.fromEntries(
      [...kinds].map(([kind, element]) => {
        const computed = getComputedStyle(element);
        const names = [...computed].filter((name) => !grown.test(name));
        return [
          kind,
          Object.fromEntries(names.map((name) => [name, computed.getPropertyValue(name)])),
        ];
      }),
    );
    const rules = [...document.styleSheets, ...document.adoptedStyleSheets].map(
      (sheet) => `${sheet.href ?? 'adopted'} ${sheet.cssRules.length}`,
    );
    // Of the test itself; a list that jQuery names by chance; by which Lit knows of other copies of
    // itself on a page.
    const notCompared =
      /^__playwright|^noteViolation$|^jQuery\d|^(lit|reactive)\w+Versions$|^litPropertyMetadata$/;
    const ownNames = (object: object) => Object.getOwnPropertyNames(object).sort();
    return {
      url: location.href,
      title: document.title,
      history: history.length,
      focus: `${document.activeElement?.localName ?? ''}#${document.activeElement?.id ?? ''}`,
      scroll: scrollY,
      styles,
      styleSheets: rules,
      head: [...document.head.children].map(({ outerHTML }) => outerHTML),
      attributes: [document.documentElement, document.body].flatMap((element) =>
        [...element.attributes].map(({ name, value }) => `${name}=${value}`),
      ),
      globals: ownNames(window).filter((name) => !notCompared.test(name)),
      prototypes: {
        object: ownNames(Object.prototype),
        array: ownNames(Array.prototype),
        element: ownNames(Element.prototype),
        eventTarget: ownNames(EventTarget.prototype),
        node: ownNames(Node.prototype),
      },
      cookies: document.cookie,
    };
  });
}

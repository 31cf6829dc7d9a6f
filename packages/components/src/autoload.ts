/**
 * The one script of a page that embeds Alur: `<script type="module" src="…/alur.js">`.
 *
 * Each element is loaded when its tag appears, now or later; the provider, which holds what all of
 * them share, at the same time as the first. This file itself imports next to nothing, so that a
 * browser asks for the rest as early as it can.
 *
 * @module
 */
import { define, type ElementClass } from './define.ts';

/** Fetches an element. */
export type Loader = () => Promise<ElementClass>;

/**
 * How each element is fetched that nobody has asked for yet. Written out, because a bundler follows
 * only what it can read.
 */
const loaders: Record<string, Loader | undefined> = {
  'alur-account': async () => (await import('./account/account.ts')).AlurAccount,
  'alur-registration-wizard': async () =>
    (await import('./wizard/registration-wizard.ts')).AlurRegistrationWizard,
  'alur-task-inbox': async () => (await import('./inbox/task-inbox.ts')).AlurTaskInbox,
  'alur-verification-checklist': async () =>
    (await import('./checklist/verification-checklist.ts')).AlurVerificationChecklist,
  'alur-case-status': async () => (await import('./case-status/case-status.ts')).AlurCaseStatus,
  'alur-case-timeline': async () => (await import('./timeline/case-timeline.ts')).AlurCaseTimeline,
  'alur-sop-flowchart': async () => (await import('./flowchart/sop-flowchart.ts')).AlurSopFlowchart,
  'alur-sop-document': async () => (await import('./sop-document/sop-document.ts')).AlurSopDocument,
  'alur-mutu-baku-tracker': async () =>
    (await import('./tracker/mutu-baku-tracker.ts')).AlurMutuBakuTracker,
};

/** A connection that was down is tried again, in milliseconds. */
const retryAfter = 5000;

/** An element asks for its context as soon as it is one; the provider has to be one before. */
let provider = loadProvider();

async function loadProvider(): Promise<void> {
  define((await import('./provider/provider.ts')).AlurProvider);
}

function load(tag: string): void {
  const loader = loaders[tag];
  if (!loader) return;
  loaders[tag] = undefined;
  Promise.all([loader(), provider]).then(
    ([element]) => define(element),
    (error: unknown) => {
      console.error(`<${tag}> could not be loaded.`, error);
      setTimeout(() => {
        loaders[tag] = loader;
        provider = loadProvider();
        load(tag);
      }, retryAfter);
    },
  );
}

const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(loadIn);
});

/**
 * Loads what stands in a document or a shadow root, now and later. Those of the page are found by
 * themselves; a page calls it for a closed one, or one made long after its host was placed.
 */
export function discover(root: Document | ShadowRoot): void {
  // To observe what is observed already changes nothing.
  observer.observe(root, { childList: true, subtree: true });
  for (const child of root.children) loadIn(child);
}

function loadIn(node: Node): void {
  if (!(node instanceof Element)) return;
  visit(node);
  node.querySelectorAll('*').forEach(visit);
}

/** An element of ours is loaded; one of the host's may hold ours in its shadow. */
function visit(element: Element): void {
  const { localName, shadowRoot } = element;
  if (localName.startsWith('alur-')) load(localName);
  else if (shadowRoot) discover(shadowRoot);
  else if (localName.includes('-') && !customElements.get(localName)) {
    void customElements.whenDefined(localName).then(() => {
      if (element.shadowRoot) discover(element.shadowRoot);
    });
  }
}

/** An element that another package adds to the page's one script: loaded as ours are. */
export function offer(tag: string, loader: Loader): void {
  loaders[tag] = loader;
  discover(document);
}

discover(document);

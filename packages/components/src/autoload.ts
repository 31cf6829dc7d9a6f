/**
 * The one script of a page that embeds Alur: `<script type="module" src="…/alur.js">`.
 *
 * The provider is there at once; each other element is loaded when its tag appears, now or later.
 *
 * @module
 */
import { define, type ElementClass } from './define.ts';
import { AlurProvider } from './provider/provider.ts';

/** How each element is fetched. Written out, because a bundler follows only what it can read. */
const loaders: Readonly<Record<string, () => Promise<ElementClass>>> = {
  'alur-account': async () => (await import('./account/account.ts')).AlurAccount,
  'alur-registration-wizard': async () =>
    (await import('./wizard/registration-wizard.ts')).AlurRegistrationWizard,
  'alur-task-inbox': async () => (await import('./inbox/task-inbox.ts')).AlurTaskInbox,
  'alur-verification-checklist': async () =>
    (await import('./checklist/verification-checklist.ts')).AlurVerificationChecklist,
  'alur-case-timeline': async () => (await import('./timeline/case-timeline.ts')).AlurCaseTimeline,
};

const undefinedTags = Object.keys(loaders)
  .map((tag) => `${tag}:not(:defined)`)
  .join();

/** A connection that was down is tried again, in milliseconds. */
const retryAfter = 5000;

const asked = new Set<string>();

function load(tag: string): void {
  const loader = loaders[tag];
  if (!loader || asked.has(tag)) return;
  asked.add(tag);
  loader().then(define, (error: unknown) => {
    console.error(`<${tag}> could not be loaded.`, error);
    asked.delete(tag);
    setTimeout(() => {
      if (document.querySelector(tag)) load(tag);
    }, retryAfter);
  });
}

function loadIn(node: Node): void {
  if (!(node instanceof Element)) return;
  load(node.localName);
  for (const element of node.querySelectorAll(undefinedTags)) load(element.localName);
}

define(AlurProvider);
loadIn(document.documentElement);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(loadIn);
}).observe(document.documentElement, { childList: true, subtree: true });

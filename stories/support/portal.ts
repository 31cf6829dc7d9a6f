import { define } from '@alur/components/define.js';
import { AlurProvider } from '@alur/components/provider/provider.js';
import type { Language } from '@alur/model/text.js';
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sceneOf } from './scene.ts';

define(AlurProvider);

/** The part of an agency's portal in which a story stands, with the story's back end. */
export const inPortal: Decorator = (story, context) => {
  const language = languageOf(context);
  const { service } = sceneOf(context);
  return html`<div class="portal" lang=${language}>
    <alur-provider .service=${service} language=${language}>${story()}</alur-provider>
  </div>`;
};

/** What the toolbar, or the story itself, has chosen. */
export function languageOf({ globals }: { readonly globals: Record<string, unknown> }): Language {
  return globals['language'] === 'en' ? 'en' : 'id';
}

export const inEnglish = { globals: { language: 'en' } };

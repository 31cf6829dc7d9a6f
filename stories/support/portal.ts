import { define } from '@alur/components/define.js';
import { AlurProvider } from '@alur/components/provider/provider.js';
import type { Language } from '@alur/model/text.js';
import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { sceneOf } from './scene.ts';
import { adoptThemes, themes } from './themes.ts';

define(AlurProvider);
adoptThemes();

interface Toolbar {
  readonly globals: Record<string, unknown>;
}

/** The part of an agency's portal in which a story stands, with the story's back end. */
export const inPortal: Decorator = (story, context) => {
  const language = languageOf(context);
  const { service } = sceneOf(context);
  return html`<div class="portal ${lookOf(context)}" lang=${language}>
    <alur-provider .service=${service} language=${language}>${story()}</alur-provider>
  </div>`;
};

/** What the toolbar, or the story itself, has chosen. */
export function languageOf({ globals }: Toolbar): Language {
  return globals['language'] === 'en' ? 'en' : 'id';
}

/** Theme and scheme, as classes; without a scheme the device decides. */
export function lookOf({ globals }: Toolbar): string {
  const { theme, scheme } = globals;
  const names = Object.keys(themes);
  return [
    `theme-${names.find((name) => name === theme) ?? 'national'}`,
    ...(scheme === 'light' || scheme === 'dark' ? [`scheme-${scheme}`] : []),
  ].join(' ');
}

export const inEnglish = { globals: { language: 'en' } };

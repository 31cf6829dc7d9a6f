import { define } from '@alur/components/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { see } from '../support/hands.ts';
import { ColourSheet } from './colour-sheet.ts';

define(ColourSheet);

/**
 * What the elements draw with: the colours that meet, type and space. Turn theme and scheme in the
 * toolbar; `alur check` measures the same pairs in an agency's own theme. docs/design.md says which
 * custom properties a page may set.
 */
const meta: Meta = {
  title: 'Design/Tokens',
  render: () => html`<alur-colour-sheet lang="id"></alur-colour-sheet>`,
};

export default meta;

const looks = (theme: string, scheme: string): StoryObj => ({
  globals: { theme, scheme },
  play: ({ canvasElement }) => see(canvasElement, 'accent-text on accent'),
});

export const NationalLight: StoryObj = looks('national', 'light');
export const NationalDark: StoryObj = looks('national', 'dark');
export const DenpasarLight: StoryObj = looks('denpasar', 'light');
export const DenpasarDark: StoryObj = looks('denpasar', 'dark');
export const RegionLight: StoryObj = looks('region', 'light');
export const RegionDark: StoryObj = looks('region', 'dark');

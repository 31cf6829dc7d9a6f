import { define } from '@alur/components/define.js';
import { renderStatusBadge } from '@alur/components/status/status-badge.js';
import { caseStatuses } from '@alur/model/case/event.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { see } from '../support/hands.ts';
import { inEnglish, languageOf } from '../support/portal.ts';
import { StorySheet } from '../support/story-sheet.ts';

define(StorySheet);

/** How a case stands, by words, sign and colour together. */
const meta: Meta = {
  title: 'Status',
  render: (_args, context) => html`
    <alur-story-sheet
      .content=${caseStatuses.map(
        (status) => html`<p>${renderStatusBadge(status, languageOf(context))}</p>`,
      )}
    ></alur-story-sheet>
  `,
};

export default meta;

export const EveryStatus: StoryObj = {
  play: ({ canvasElement }) => see(canvasElement, 'Sedang diverifikasi', 'Ditolak'),
};

export const InEnglish: StoryObj = {
  ...inEnglish,
  play: ({ canvasElement }) => see(canvasElement, 'Being verified', 'Rejected'),
};

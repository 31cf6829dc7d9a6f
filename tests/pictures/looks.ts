import type { ViewportSize } from '@playwright/test';

/** How a story is looked at. */
export interface Look {
  readonly name: string;
  readonly viewport: ViewportSize;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: 'active';
  /** Of Storybook's toolbar: `theme:denpasar`. */
  readonly globals?: string;
}

const phone = { width: 360, height: 740 };
const counter = { width: 1366, height: 768 };

const phoneLight: Look = { name: 'phone-light', viewport: phone, colorScheme: 'light' };
const phoneDark: Look = { name: 'phone-dark', viewport: phone, colorScheme: 'dark' };
const counterLight: Look = { name: 'counter-light', viewport: counter, colorScheme: 'light' };
const counterDark: Look = { name: 'counter-dark', viewport: counter, colorScheme: 'dark' };
const forced: Look = {
  ...{ name: 'forced', viewport: counter, colorScheme: 'dark' },
  forcedColors: 'active',
};
const inDenpasar: Look = { ...phoneLight, name: 'phone-denpasar', globals: 'theme:denpasar' };

/**
 * The states that a change of tokens or controls would spoil first, by the id of the story. The
 * flowchart's drawing has tests of its own, shape by shape.
 */
export const pictures: readonly (readonly [story: string, looks: readonly Look[]])[] = [
  ['design-controls--national', [phoneLight, forced]],
  ['design-controls--denpasar-dark', [phoneDark]],
  ['design-controls--region', [phoneLight]],
  ['design-tokens--national-light', [counterLight]],
  ['design-tokens--national-dark', [counterDark]],
  ['wizard-choose--permits', [phoneLight, counterDark]],
  ['wizard-choose--offline', [phoneLight]],
  ['wizard-data--applicant-filled', [inDenpasar, counterLight, forced]],
  ['wizard-data--with-errors', [phoneLight, phoneDark, counterLight]],
  ['wizard-documents--uploaded', [phoneLight, counterDark]],
  ['wizard-trouble--session-ended', [phoneDark]],
  ['account--sign-in', [phoneLight, forced]],
  ['inbox--filled', [phoneDark, counterLight]],
  ['inbox--nothing-found', [counterDark]],
  ['checklist--one-fault', [phoneLight, counterLight, counterDark]],
  ['timeline--rejected', [phoneLight, phoneDark]],
  ['timeline--being-verified', [counterLight, forced]],
  ['status--every-status', [phoneLight, phoneDark]],
];

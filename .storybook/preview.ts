/// <reference types="vite/client" />
// INA Digital's font, so that stories look the same on every machine.
import '@fontsource/inter/latin-400.css';
import '@fontsource/inter/latin-600.css';
import '@fontsource/inter/latin-700.css';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { forget } from '../stories/support/forget.ts';
import { inPortal } from '../stories/support/portal.ts';
import { themes } from '../stories/support/themes.ts';
import page from './page.mdx';

// `cem analyze` writes it; the tests of the stories do without.
const [manifest] = Object.values(
  import.meta.glob<object>('../custom-elements.json', { eager: true, import: 'default' }),
);
if (manifest) setCustomElementsManifest(manifest);

/** An old phone, a tablet at the counter, and the monitors of an office. */
const screens = {
  phone: { name: 'Phone, 360 px', type: 'mobile', styles: { width: '360px', height: '740px' } },
  tablet: { name: 'Tablet, 768 px', type: 'tablet', styles: { width: '768px', height: '1024px' } },
  counter: {
    name: 'Counter, 1366 px',
    type: 'desktop',
    styles: { width: '1366px', height: '768px' },
  },
  office: {
    name: 'Office, 1920 px',
    type: 'desktop',
    styles: { width: '1920px', height: '1080px' },
  },
} as const;

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    docs: { page },
    viewport: { options: screens },
    options: {
      storySort: {
        order: [
          'Design',
          ['Start here', 'Tokens', 'Controls'],
          'Wizard',
          ['Choose', 'Data', 'Documents', 'Statements', 'Proof', 'Trouble'],
          'Inbox',
          'Checklist',
          'Timeline',
          'Flowchart',
          'Account',
          'Provider',
          'Fields',
          'Status',
        ],
      },
    },
  },
  initialGlobals: { language: 'id', theme: 'national', scheme: 'device' },
  globalTypes: {
    language: {
      description: 'The language of the portal',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'id', title: 'Bahasa Indonesia' },
          { value: 'en', title: 'English' },
        ],
        dynamicTitle: true,
      },
    },
    theme: {
      description: 'The theme of the agency',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        items: Object.entries(themes).map(([value, { title }]) => ({ value, title })),
        dynamicTitle: true,
      },
    },
    scheme: {
      description: 'Light or dark, as the portal says or as the device has it',
      toolbar: {
        title: 'Scheme',
        icon: 'mirror',
        items: [
          { value: 'device', title: 'As the device' },
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
        dynamicTitle: true,
      },
    },
  },
  // Only what a story hands on can be turned; the rest is there to read.
  argTypesEnhancers: [
    ({ argTypes, initialArgs }) =>
      Object.fromEntries(
        Object.entries(argTypes).map(([name, type]) => [
          name,
          name in initialArgs ? type : { ...type, control: false },
        ]),
      ),
  ],
  decorators: [inPortal],
  beforeEach: forget,
};

export default preview;

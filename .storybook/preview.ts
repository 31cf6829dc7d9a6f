/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { forget } from '../stories/support/forget.ts';
import { inPortal } from '../stories/support/portal.ts';
import page from './page.mdx';

// `cem analyze` writes it; the tests of the stories do without.
const [manifest] = Object.values(
  import.meta.glob<object>('../custom-elements.json', { eager: true, import: 'default' }),
);
if (manifest) setCustomElementsManifest(manifest);

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    docs: { page },
    options: {
      storySort: {
        order: [
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
  initialGlobals: { language: 'id' },
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

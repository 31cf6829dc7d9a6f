/// <reference types="vite/client" />
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { forget } from '../stories/support/forget.ts';
import { inPortal } from '../stories/support/portal.ts';

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
    // The elements take their service from the context, which Storybook cannot know.
    controls: { exclude: ['service', 'speaks'] },
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
  decorators: [inPortal],
  beforeEach: forget,
};

export default preview;

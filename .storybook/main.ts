import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  // What Vite does not see by reading the entries, and would stop a test to bundle.
  viteFinal: (vite) => ({
    ...vite,
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), ...loadedLater],
    },
  }),
};

const loadedLater = [
  '@cantoo/pdf-lib',
  '@cfworker/json-schema',
  '@eslint-community/regexpp',
  '@noble/hashes/sha2.js',
  '@noble/hashes/utils.js',
  'bpmn-js/lib/NavigatedViewer.js',
  'bpmn-moddle',
  'canonicalize',
  'feelin',
  'idb',
  'lit/async-directive.js',
  'lit/directive-helpers.js',
  'lit/directive.js',
  'lit/static-html.js',
  'qr',
  'saxen',
  'tus-js-client',
];

export default config;

import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // The packs that the stories show, as the files that agencies edit.
  staticDirs: [{ from: '../schemas', to: '/schemas' }, { from: '../workflows', to: '/workflows' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;

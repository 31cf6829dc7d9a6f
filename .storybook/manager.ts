import { addons } from 'storybook/manager-api';

// One list in the order of `preview.ts`, the wizard's stages folded away in it.
addons.setConfig({ sidebar: { showRoots: false } });

import vue from '@vitejs/plugin-vue';

/** Tags with a hyphen are the browser's, not Vue's. */
const isCustomElement = (tag) => tag.startsWith('alur-');

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } })],
};

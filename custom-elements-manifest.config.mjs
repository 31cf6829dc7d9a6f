/** What each element is, read from its source; Storybook's controls and the reference come of it. */
export default {
  globs: ['packages/components/src/**/*.ts'],
  exclude: ['**/*.test.ts', '**/testing/**', '**/messages.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};

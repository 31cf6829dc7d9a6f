/** What each element is, read from its source; Storybook's controls and the reference come of it. */
export default {
  // Of the studio the one element that a page uses; what it is made of is its own.
  globs: [
    'packages/components/src/**/*.ts',
    'packages/studio/src/sop-studio.ts',
    'packages/studio/src/workflow-open-event.ts',
  ],
  exclude: ['**/*.test.ts', '**/testing/**', '**/messages.ts', '**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [publicOnly()],
};

/**
 * Leaves out what no page may use, and the events that the analyser guesses from the code: those
 * that a page may listen to are described by `@fires`.
 */
function publicOnly() {
  const isPublic = ({ privacy, static: isStatic }) => !privacy && !isStatic;
  return {
    name: 'alur:public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const element of declarations.filter(({ customElement }) => customElement)) {
          element.members = element.members?.filter(isPublic);
          element.events = element.events?.filter(({ description }) => description);
        }
      }
    },
  };
}

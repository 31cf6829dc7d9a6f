import { defineConfig } from 'vite';
import { trustedBpmn } from './src/diagram/trusted-bpmn-plugin.ts';
import { eagerCompile } from './bundling/eager-compile.ts';
import { elementInside } from './bundling/element-inside.ts';
import { earlyImports } from './bundling/early-imports.ts';
import { leanTemplates } from './bundling/lean-templates.ts';
import { roomFiles } from './bundling/room-files.ts';
import { sharedChunks } from './bundling/shared-chunks.ts';
import { withoutValidatorFormats } from './bundling/without-validator-formats.ts';

const root = import.meta.dirname;

/**
 * The bundle that a page loads by one script: `dist/bundle/alur.js` and, when an element of a kind
 * appears, its file in `dist/bundle/chunks`. The manifest says which file holds what.
 */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [
    trustedBpmn(),
    leanTemplates(),
    withoutValidatorFormats(),
    elementInside({
      fileName: 'alur-flowchart.js',
      chunks: ['sop-flowchart'],
      soon: ['http-permit-service', 'later-calls'],
    }),
    elementInside({
      fileName: 'alur-registration.js',
      chunks: ['registration-wizard', 'http-permit-service'],
    }),
    earlyImports(),
    roomFiles(),
  ],
  resolve: { conditions: ['@alur/source', 'module', 'browser', 'production'] },
  // Wherever an agency puts the bundle, a worker's script is found beside it.
  base: './',
  worker: {
    format: 'es',
    rolldownOptions: { output: { entryFileNames: 'chunks/[name]-[hash].js' } },
  },
  build: {
    target: 'es2022',
    outDir: 'dist/bundle',
    emptyOutDir: true,
    minify: 'oxc',
    sourcemap: true,
    manifest: true,
    // A hint for a chunk is a `<link>` put into the host's page; elements leave the page alone.
    modulePreload: false,
    lib: { entry: { alur: `${root}/src/autoload.ts` }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: 'alur.js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        minify: true,
        // Marks for bundlers, which are through with it.
        comments: { annotation: false },
        postBanner: eagerCompile,
        // What every element needs is one file, not ten: each costs a request on a slow network.
        // Not the provider itself: it is loaded on demand, and what is so inside a larger file brings
        // the bundler's own module code along.
        codeSplitting: {
          groups: sharedChunks,
        },
      },
    },
  },
});

import { defineConfig } from 'vite';
import { trustedBpmn } from '../components/src/diagram/trusted-bpmn-plugin.ts';
import { earlyImports } from '../components/bundling/early-imports.ts';
import { leanTemplates } from '../components/bundling/lean-templates.ts';
import { sharedChunks } from '../components/bundling/shared-chunks.ts';
import { withoutValidatorFormats } from '../components/bundling/without-validator-formats.ts';

const root = import.meta.dirname;

/**
 * The studio as one script for the authors' page, `dist/bundle/alur-studio.js`; the table editor,
 * the Modeler and the readers of documents are chunks of their own, loaded when they are asked for.
 */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [trustedBpmn(), leanTemplates(), withoutValidatorFormats(), earlyImports()],
  resolve: { conditions: ['@alur/source', 'module', 'browser', 'production'] },
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
    modulePreload: false,
    lib: { entry: { 'alur-studio': `${root}/src/autoload.ts` }, formats: ['es'] },
    rolldownOptions: {
      output: {
        entryFileNames: 'alur-studio.js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        minify: true,
        codeSplitting: { groups: sharedChunks },
      },
    },
  },
});

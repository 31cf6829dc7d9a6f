import { defineConfig } from 'vite';

const root = import.meta.dirname;

/**
 * The bundle that a page loads by one script: `dist/bundle/alur.js` and, when an element of a kind
 * appears, its file in `dist/bundle/chunks`. The manifest says which file holds what.
 */
export default defineConfig({
  root,
  publicDir: false,
  resolve: { conditions: ['@alur/source', 'module', 'browser', 'production'] },
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
      },
    },
  },
});

import { defineConfig } from 'vite';
import { trustedBpmn } from './src/diagram/trusted-bpmn-plugin.ts';
import { earlyImports } from './early-imports.ts';
import { leanTemplates } from './lean-templates.ts';
import { withoutValidatorFormats } from './without-validator-formats.ts';

const root = import.meta.dirname;

/**
 * The bundle that a page loads by one script: `dist/bundle/alur.js` and, when an element of a kind
 * appears, its file in `dist/bundle/chunks`. The manifest says which file holds what.
 */
export default defineConfig({
  root,
  publicDir: false,
  plugins: [trustedBpmn(), leanTemplates(), withoutValidatorFormats(), earlyImports()],
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
        // What every element needs is one file, not ten: each costs a request on a slow network.
        // Not the provider itself: it is loaded on demand, and what is so inside a larger file brings
        // the bundler's own module code along.
        codeSplitting: {
          groups: [
            {
              name: 'base',
              // Nor what only pages that renew themselves need.
              test: /node_modules\/(@lit|lit|lit-html|lit-element)\/(?!.*(async-directive|directives\/(class-map|ref))\.js)|src\/(base\/(?!refresh-controller)|styles|provider\/(?!provider)|define\.ts$|permit-service|service-error|service-texts|time|documents)\b|src\/form\/(answers|condition|data-fields|form-field|form-fields|prune|shown|text-characters|widget)\.ts|src\/fields\/(list-of|messages|number-text|row-name|value-text)\.ts/,
            },
            {
              // What the table shares with its diagram and with the whole document. Were it in the
              // table's own file, the diagram would import that, and with it the bundler's runtime.
              name: 'flowchart-base',
              test: /layout\/table\/(plan|geometry|shelves|labels|arrow-ends|grid-lines|router|symbol-outline|heap)\.ts|layout\/document\/(step-number|table-columns|column-groups)\.ts|src\/export\/(formats|messages|export-menu|export-menu\.styles)\.ts|sop-document\/sheet-head\.ts|flowchart\/(messages|procedure-(state|source|messages)|render-procedure-state|row-description|mark-badge|step-mark|not-loaded)\.ts/,
            },
          ],
        },
      },
    },
  },
});

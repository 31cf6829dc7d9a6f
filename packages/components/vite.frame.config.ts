import { defineConfig } from 'vite';

const root = import.meta.dirname;

/**
 * A script of a frame, beside the bundle: `--mode frame` for the one around it, `--mode frame-guest`
 * for the one in it. Each is one file, so that one hash and one path in a policy are enough.
 */
export default defineConfig(({ mode }) => ({
  root,
  publicDir: false,
  resolve: { conditions: ['@alur/source', 'module', 'browser', 'production'] },
  build: {
    target: 'es2022',
    outDir: 'dist/bundle',
    emptyOutDir: false,
    minify: 'oxc',
    modulePreload: false,
    lib: { entry: { [mode]: `${root}/src/frame/${mode}.ts` }, formats: ['es'] },
    rolldownOptions: { output: { entryFileNames: '[name].js', minify: true } },
  },
}));

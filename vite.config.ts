import { defineConfig } from 'vite';

/** What Vite, Vitest and Storybook share: packages are read from their sources, and one Lit. */
export default defineConfig({
  resolve: {
    conditions: ['@alur/source', 'module', 'browser', 'development|production'],
    dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element'],
  },
  ssr: { resolve: { conditions: ['@alur/source', 'module', 'node', 'development|production'] } },
  optimizeDeps: {
    include: [
      'lit',
      'lit/decorators.js',
      'lit/directives/class-map.js',
      'lit/directives/if-defined.js',
      'lit/directives/live.js',
      'lit/directives/repeat.js',
      'lit/directives/ref.js',
      'lit/directives/guard.js',
      '@lit/context',
    ],
  },
});

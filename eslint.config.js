import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Elements and stories: what reaches a page. */
const pages = ['packages/{components,studio}/src/**/*.ts', 'stories/**/*.ts'];

/** What runs in a browser, and not in a test alone. */
const shipped = ['packages/{model,workflow,client,components,studio}/src/**/*.ts'];
const tests = ['**/*.test.ts', '**/testing/**', '**/contract/**'];

/** Chrome 111 is newer than what Android 6 can have, and older than the last one of Android 7. */
const browsers = [
  'chrome >= 111',
  'edge >= 111',
  'firefox >= 115',
  'safari >= 16.4',
  'ios_saf >= 16.4',
];

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/generated/',
    'data/',
    'coverage/',
    'storybook-static/',
    'playwright-report/',
    'test-results/',
    'shots/',
  ]),
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // `${count}` of a number is what everybody means.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      // Lit binds the handlers of its templates to the element.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A port may be async where one of its members is not.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-extraneous-class': 'off',
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
    },
  },
  {
    files: shipped,
    ignores: tests,
    extends: [compat.configs['flat/recommended']],
    settings: { targets: browsers },
    rules: {
      // Too new for them as well, and not among what the plugin knows.
      'no-restricted-properties': [
        'error',
        { object: 'URL', property: 'canParse' },
        { object: 'URL', property: 'parse' },
        { object: 'AbortSignal', property: 'any' },
      ],
    },
  },
  {
    files: pages,
    extends: [lit['flat/recommended'], wc['flat/best-practice']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      'lit-a11y/alt-text': 'error',
      'lit-a11y/aria-attrs': 'error',
      'lit-a11y/click-events-have-key-events': 'error',
      'lit-a11y/role-has-required-aria-attrs': 'error',
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['lit/directives/unsafe-*', 'lit/directives/style-map*', 'lit/static-html*'],
              message: 'A strict page forbids inline styles and unsafe markup.',
            },
          ],
        },
      ],
    },
  },
  {
    // A chai assertion is an expression, and a test may say "this is there" with `!`.
    files: ['**/*.test.ts', '**/testing/**/*.ts', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    // chai-a11y-axe makes every assertion thenable; those that must be awaited are.
    files: ['packages/{components,studio}/src/**/*.test.ts', '**/*.browser.test.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { 'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }] },
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
        module: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
        document: 'readonly',
        window: 'readonly',
        location: 'readonly',
        history: 'readonly',
        customElements: 'readonly',
        ShadowRoot: 'readonly',
        InputEvent: 'readonly',
        FocusEvent: 'readonly',
        requestAnimationFrame: 'readonly',
        WebSocket: 'readonly',
        MessageChannel: 'readonly',
        structuredClone: 'readonly',
        HTMLElement: 'readonly',
        $: 'readonly',
      },
    },
  },
);

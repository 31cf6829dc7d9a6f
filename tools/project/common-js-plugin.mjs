/**
 * Serves the few libraries that are CommonJS alone as modules to the tests in a browser. Bundlers do
 * so by themselves; the development server does not.
 *
 * @param {...string} packages
 */
export function commonJs(...packages) {
  return {
    name: 'common-js',
    transform({ path, body, response }) {
      const isOne = packages.some((name) => path.includes(`/node_modules/${name}/`));
      if (!isOne || !response.is('js')) return undefined;
      return `const module = { exports: {} }; const exports = module.exports;
(function () {${body}
}).call(globalThis);
export default module.exports;`;
    },
  };
}

/**
 * Serves a package's own file for its name, where its description points browsers at CommonJS
 * though it ships a module beside it.
 *
 * @param {Record<string, string>} files - by package: `{ numfmt: 'dist/index.mjs' }`
 */
export function moduleOf(files) {
  return {
    name: 'module-of',
    resolveImport({ source }) {
      return files[source] && `/node_modules/${source}/${files[source]}`;
    },
  };
}

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

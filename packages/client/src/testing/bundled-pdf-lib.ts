/**
 * Lets a page without a bundler import pdf-lib: its modules need a CommonJS package, its own bundle
 * of the same version does not. Import this before anything that prints.
 */
const map = document.createElement('script');
map.type = 'importmap';
map.textContent = JSON.stringify({
  imports: {
    '/node_modules/@cantoo/pdf-lib/es/index.js':
      '/node_modules/@cantoo/pdf-lib/dist/pdf-lib.esm.min.js',
  },
});
document.head.append(map);

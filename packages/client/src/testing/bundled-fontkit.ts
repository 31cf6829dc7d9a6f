/**
 * Lets a page without a bundler import fontkit: its modules need CommonJS packages, its own bundle
 * of the same version, a classic script, does not. Import this before anything that embeds fonts.
 */
const folder = '/node_modules/@cantoo/fontkit/dist';

const map = document.createElement('script');
map.type = 'importmap';
map.textContent = JSON.stringify({
  imports: {
    [`${folder}/browser-module.mjs`]: 'data:text/javascript,export default fontkit',
  },
});
document.head.append(map);

const script = document.createElement('script');
script.src = `${folder}/fontkit.umd.min.js`;
await new Promise((resolve, reject) => {
  script.addEventListener('load', resolve);
  script.addEventListener('error', reject);
  document.head.append(script);
});

export {};

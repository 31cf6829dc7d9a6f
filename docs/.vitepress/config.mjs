import { existsSync } from 'node:fs';
import { defineConfig } from 'vitepress';

/** Anchors as GitHub makes them, so that a link works on both. */
const slugify = (heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

const page = (text, link) => ({ text, link });

/** The reference pages are there once they have been written, and so is every other page. */
const isThere = ({ link }) => link === '/' || existsSync(new URL(`..${link}.md`, import.meta.url));

const part = (text, ...items) => ({
  text,
  items: items.filter(isThere),
});

/** The documentation as a site: `node tools/docs.mjs` writes the reference pages and builds it. */
export default defineConfig({
  title: 'Alur',
  // None: no request for a file that is not there.
  head: [['link', { rel: 'icon', href: 'data:,' }]],
  description: 'Izin daring dari berkas yang dapat disunting sendiri · permits online from files',
  lang: 'id',
  cleanUrls: false,
  outDir: '../dist/docs',
  cacheDir: '../node_modules/.cache/vitepress',
  // What lies outside of the site is looked up in the repository: `tools/docs-links.mjs`.
  ignoreDeadLinks: [/\.\.\//, /^https?:\/\/localhost/],
  markdown: { anchor: { slugify }, toc: { slugify } },
  themeConfig: {
    search: { provider: 'local' },
    nav: [
      page('Mulai · Start', '/'),
      page('Panduan', '/guide-first-portal'),
      page('For developers', '/where-things-are'),
    ],
    sidebar: [
      part(
        'Mulai · Start here',
        page('Mulai · Start here', '/'),
        page('Portal pertama · First portal', '/guide-first-portal'),
      ),
      part(
        'Untuk penyusun dan petugas',
        page('Membuat jenis izin', '/make-a-permit-type'),
        page('Bentuk berkas jenis izin', '/permit-type-format'),
        page('Studio SOP', '/studio'),
        page('Membuat SOP', '/make-an-sop'),
        page('Mengimpor SOP', '/import-an-sop'),
        page('Menerbitkan SOP', '/publish-an-sop'),
        page('Aturan SOP', '/sop-rules'),
        page('Kalender kerja', '/working-calendar'),
        page('Pelacak mutu baku', '/mutu-baku-tracker'),
        page('Pengingat', '/reminders'),
        page('Menilai log', '/assess-a-log'),
      ),
      part(
        'Run and embed',
        page('Embed', '/embed'),
        page('Run the server', '/run-the-server'),
        page('Design and themes', '/design'),
        page('Elements', '/reference/elements'),
        page('HTTP API', '/reference/api'),
        page('Performance', '/reference/performance'),
      ),
      part(
        'For developers',
        page('Where things are', '/where-things-are'),
        page('Architecture', '/architecture'),
        page('Security', '/security'),
        page('How we test', '/testing'),
        page('Decisions', '/decisions/README'),
      ),
    ],
    docFooter: { prev: false, next: false },
  },
});

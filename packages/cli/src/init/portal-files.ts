import type { PackFile } from './pack-file.ts';
import type { Starter } from './starter.ts';

/** A small site around the elements, to look at the pack with; an agency has its own. */
export function portalFiles(starter: Starter): PackFile[] {
  return [
    ...pages.map((page) => ({ path: `portal/${page.file}`, text: pageText(starter, page) })),
    { path: 'portal/portal.js', text: script },
    { path: 'portal/portal.css', text: stylesheet },
  ];
}

interface Page {
  readonly file: string;
  readonly title: string;
  /** The one script: with the page's element inside where there is one. */
  readonly entry: string;
  /** The elements, one to a line. */
  readonly body: readonly string[];
}

const pages: readonly Page[] = [
  {
    file: 'index.html',
    title: 'Ajukan izin',
    entry: 'alur-registration.js',
    body: ['<alur-registration-wizard></alur-registration-wizard>'],
  },
  {
    file: 'status.html',
    title: 'Status permohonan',
    entry: 'alur.js',
    body: ['<alur-account></alur-account>', '<alur-case-timeline></alur-case-timeline>'],
  },
  {
    file: 'sop.html',
    title: 'Prosedur / SOP',
    entry: 'alur-flowchart.js',
    body: ['<alur-sop-flowchart workflow="{{workflow}}"></alur-sop-flowchart>'],
  },
  {
    file: 'petugas.html',
    title: 'Meja petugas',
    entry: 'alur.js',
    body: [
      '<alur-account></alur-account>',
      '<alur-task-inbox></alur-task-inbox>',
      '<alur-verification-checklist></alur-verification-checklist>',
    ],
  },
];

function pageText({ agency, shortName }: Starter, { file, title, entry, body }: Page): string {
  const links = pages.map((page) => {
    const here = page.file === file ? ' aria-current="page"' : '';
    return `          <li><a href="${page.file}"${here}>${page.title}</a></li>`;
  });
  const elements = body.map((line) =>
    `        ${line}`.replace('{{workflow}}', `${agency}/permit-service.bpmn`),
  );
  return `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} | ${inHtml(shortName)}</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/api/agencies/${agency}/theme.css" />
    <script src="/alur/room.js"></script>
    <link rel="stylesheet" href="/alur/alur.css" />
    <link rel="stylesheet" href="portal.css" />
    <script type="module" src="/alur/${entry}"></script>
    <script type="module" src="portal.js"></script>
  </head>
  <body>
    <header>
      <p>${inHtml(shortName)}</p>
      <nav aria-label="Menu utama">
        <ul>
${links.join('\n')}
        </ul>
      </nav>
    </header>
    <main>
      <h1>${title}</h1>
      <alur-provider agency="${agency}">
${elements.join('\n')}
      </alur-provider>
    </main>
  </body>
</html>
`;
}

const script = `/* A task that is opened in the inbox is worked on in the checklist below it. */
const checklist = document.querySelector('alur-verification-checklist');
if (checklist) {
  checklist.hidden = true;
  document.addEventListener('alur-task-open', (event) => {
    checklist.task = event.task;
    checklist.hidden = false;
    checklist.scrollIntoView({ block: 'start' });
  });
}

/* An application that came back is put right in the wizard, on the first page. */
document.addEventListener('alur-correct', (event) => {
  location.href = \`index.html?draf=\${encodeURIComponent(event.draft)}\`;
});
const wizard = document.querySelector('alur-registration-wizard');
const draft = new URL(location).searchParams.get('draf');
if (wizard && draft) wizard.draft = draft;
`;

const stylesheet = `:root {
  color-scheme: light dark;
}

body {
  margin: 0;
  font-family: system-ui, sans-serif;
  line-height: 1.5;
}

header {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.5rem 2rem;
  padding: 0.75rem max(1rem, (100% - 64rem) / 2);
  background: var(--alur-accent, #333);
  color: var(--alur-accent-text, #fff);
}

header p {
  margin: 0;
  font-size: 1.125rem;
  font-weight: 700;
}

nav ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

nav a {
  display: block;
  padding: 0.6rem 0.8rem;
  color: inherit;
}

nav a[aria-current] {
  font-weight: 700;
}

main {
  max-inline-size: 64rem;
  margin-inline: auto;
  padding: 1rem;
}

alur-provider > * + * {
  margin-block-start: 1.5rem;
}

alur-provider > :not([hidden]) {
  display: block;
}
`;

const inHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

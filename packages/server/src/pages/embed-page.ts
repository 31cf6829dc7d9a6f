import type { FastifyInstance } from 'fastify';
import type { Agency } from '@alur/model/generated/agency.js';
import type { AppDesk } from '../http/app-desk.ts';
import { html, Html } from './html.ts';
import { bilingual, page } from './layout.ts';
import { show } from './show.ts';

/** The elements that a frame may show, with the attributes that its address may set. */
const framed: Readonly<Record<string, readonly string[]>> = {
  account: ['purpose'],
  'registration-wizard': ['permit-type', 'draft'],
  'case-status': ['case'],
  'case-timeline': ['case'],
  'sop-flowchart': ['workflow', 'case'],
  'sop-document': ['workflow'],
  'task-inbox': [],
  'verification-checklist': ['task'],
};

/** An id of ours, or the path of a procedure; nothing that needs escaping twice. */
const plain = /^[\w./-]{1,200}$/;

/**
 * One element alone on a page, for the frame of a site that the agency has named (`embedOrigins`).
 * `?host=` says which of them frames it: only that one may, and only that one is told of events.
 */
export function embedRoutes(app: FastifyInstance, { definitions }: AppDesk): void {
  app.get('/pages/embed.css', async (_, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'max-age=3600').send(embedStyles),
  );

  app.get('/embed/:agency/:element', async (request, reply) => {
    const { agency: id, element } = request.params as Readonly<Record<string, string>>;
    const query = request.query as Readonly<Record<string, unknown>>;
    const agency = definitions.agencies.get(id ?? '')?.agency;
    const attributes = Object.hasOwn(framed, element ?? '') ? framed[element ?? ''] : undefined;
    if (!agency || !attributes) return show(reply, nothingHere(), 404);
    const host = agency.embedOrigins?.find((origin) => origin === query['host']);
    reply.header('content-security-policy', policyFor(host));
    if (host === undefined) return show(reply, strangerPage(agency), 403);
    const set = attributes.flatMap((name): [string, string][] => {
      const value = query[name];
      return typeof value === 'string' && plain.test(value) ? [[name, value]] : [];
    });
    const language = query['language'] === 'en' ? 'en' : 'id';
    const content = elementMarkup(element ?? '', set);
    return show(
      reply,
      embedPage(agency, host, language, entries[element ?? ''] ?? 'alur.js', content),
    );
  });
}

function policyFor(host: string | undefined): string {
  return (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; " +
    "img-src 'self' blob:; frame-src blob:; worker-src 'self'; " +
    "require-trusted-types-for 'script'; trusted-types lit-html alur-bpmn alur-worker; " +
    `base-uri 'none'; form-action 'none'; frame-ancestors ${host ?? "'none'"}`
  );
}

/** Scripts with an element inside; others come after theirs. */
const entries: Readonly<Record<string, string>> = {
  'registration-wizard': 'alur-registration.js',
  'sop-flowchart': 'alur-flowchart.js',
};

function embedPage(
  agency: Agency,
  host: string,
  language: string,
  entry: string,
  content: Html,
): string {
  return html`<!doctype html>
    <html lang="${language}" data-host="${host}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${agency.name.id}</title>
        <link rel="stylesheet" href="/pages/embed.css" />
        <script type="module" src="/alur/${entry}"></script>
        <script type="module" src="/alur/frame-guest.js"></script>
      </head>
      <body>
        <alur-provider agency="${agency.id}" language="${language}">${content}</alur-provider>
      </body>
    </html>`.text;
}

/** Names from the list above and values that are `plain`: there is nothing to escape. */
function elementMarkup(element: string, attributes: readonly [string, string][]): Html {
  const opened = attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
  return new Html(`<alur-${element}${opened}></alur-${element}>`);
}

/** Room for the rings of focus at the edges of the frame. */
const embedStyles = 'body{margin:0;padding:4px}';

function strangerPage(agency: Agency): string {
  return page(
    'Halaman ini tidak diizinkan di sini',
    bilingual({
      id: 'Situs yang memuat bingkai ini belum didaftarkan oleh instansi. Tambahkan alamatnya pada embedOrigins di agency.json.',
      en: 'The site that frames this page is not named by the agency. Add its origin to embedOrigins in agency.json.',
    }),
    agency,
  );
}

function nothingHere(): string {
  return page(
    'Tidak ditemukan',
    bilingual({
      id: 'Instansi atau elemen ini tidak ada. Periksa atribut agency dan element.',
      en: 'There is no such agency or element. Check the attributes agency and element.',
    }),
  );
}

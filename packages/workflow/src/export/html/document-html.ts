import type { Sop } from '@alur/model/sop/sop.js';
import type { DocumentContent } from '../../layout/document/document-content.ts';
import { documentPages, type DocumentPage } from '../../layout/document/document-pages.ts';
import type { PairPart } from '../../layout/document/fill-columns.ts';
import type { Stretch } from '../../layout/document/fill-pages.ts';
import type { IdentityList } from '../../layout/document/identity-part.ts';
import { measureDocument } from '../drawing/measure-document.ts';
import { contentOf, type ExportedPart, type PaperOptions } from '../drawing/sheets.ts';
import { documentCss } from './document-css.ts';
import { flowMarkup } from './flow-markup.ts';
import { markup, Markup, withBreaks } from './markup.ts';

/**
 * The official document as one page of HTML that needs nothing else and runs nothing: real tables
 * with the drawing over them, on sheets as they are printed.
 */
export function documentHtml(sop: Sop, part: ExportedPart, options: PaperOptions = {}): string {
  const { paper = 'a4' } = options;
  const content = contentOf(sop, options);
  const pages = documentPages(content, measureDocument(content, paper), paper).filter(
    ({ kind }) => part === 'document' || kind === 'flow',
  );
  const sheets = pages.map(
    (page, index) =>
      markup`<section class="sheet" aria-label="Halaman ${index + 1} dari ${pages.length}">${
        index === 0 ? '' : markup`<p class="number">- ${index + 1} -</p>`
      }${pageMarkup(content, page)}</section>\n`,
  );
  return markup`<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${sop.identity.title}</title>
<style>
${new Markup(documentCss(paper))}
</style>
</head>
<body>
<main>
${sheets}</main>
</body>
</html>
`.text;
}

function pageMarkup(content: DocumentContent, page: DocumentPage): Markup {
  switch (page.kind) {
    case 'identity':
      return markup`${page.hasHead ? headMarkup(content) : ''}${page.parts.flatMap((part) => {
        const pair = content.identity.pairs[part.pair];
        return pair ? [pairMarkup(pair, part)] : [];
      })}`;
    case 'prose':
      return markup`${page.hasHead ? headMarkup(content) : ''}<div class="prose">${content.prose
        .slice(page.lines.from, page.lines.to)
        .map(({ kind, number, text }) =>
          kind === 'heading'
            ? markup`<h2><span>${number}</span> <span>${text}</span></h2>`
            : markup`<p><span>${number}</span> <span>${text}</span></p>`,
        )}</div>`;
    case 'flow':
      return flowMarkup(content, page);
  }
}

function headMarkup({ cover, letterhead, identity }: DocumentContent): Markup {
  const { facts, approval, title } = identity;
  const names = [letterhead.government, letterhead.name].flatMap((name) => name || []).join('\n');
  const rows = [
    ...facts.map(({ label, value }) => ({ label, value: withBreaks(value), look: '' })),
    {
      label: approval.label,
      value: markup`${withBreaks(approval.office)}<b>${withBreaks(approval.name)}</b>`,
      look: 'approval',
    },
    { label: title.label, value: markup`<b>${withBreaks(title.value)}</b>`, look: '' },
  ];
  return markup`${cover.length > 0 ? markup`<p class="cover">${withBreaks(cover.join('\n'))}</p>` : ''}<table class="identity facts"><tbody>${rows.map(
    ({ label, value, look }, index) =>
      markup`<tr>${
        index === 0
          ? markup`<td class="agency" rowspan="${rows.length}">${withBreaks(names)}<small>${withBreaks(letterhead.unit ?? '')}</small></td>`
          : ''
      }<th scope="row">${label}</th><td class="${look}">${value}</td></tr>`,
  )}</tbody></table>`;
}

function pairMarkup([left, right]: readonly [IdentityList, IdentityList], part: PairPart): Markup {
  return markup`<table class="pair" role="presentation"><tbody><tr>${listMarkup(left, part.left, part.isContinued)}${listMarkup(right, part.right, part.isContinued)}</tr></tbody></table>`;
}

function listMarkup(
  { label, items }: IdentityList,
  { from, to }: Stretch,
  goesOn: boolean,
): Markup {
  const shown = items.slice(from, to);
  const continued = goesOn && shown.length > 0 ? ' (lanjutan)' : '';
  const list =
    items.length > 1
      ? markup`<ol start="${from + 1}">${shown.map((item) => markup`<li>${withBreaks(item)}</li>`)}</ol>`
      : markup`${shown.map((item) => markup`<p>${withBreaks(item)}</p>`)}`;
  return markup`<td>${label ? markup`<h3>${label}${continued}</h3>` : ''}${list}</td>`;
}

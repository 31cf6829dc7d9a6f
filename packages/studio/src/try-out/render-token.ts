import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import type { Move, Token } from '@alur/workflow/try-out/try-out.js';
import { html, nothing, type TemplateResult } from 'lit';
import { tryOutMessages as words } from './messages.ts';

export interface TokenView {
  readonly sop: Sop;
  /** What each row is called, by its activity's id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly onMove: (move: Move) => void;
}

/** A token with what may be done with it, each a button. */
export function renderToken(token: Token, view: TokenView): TemplateResult | typeof nothing {
  const { sop, language } = view;
  if (token.kind === 'around') return nothing;
  const node = sop.nodes.find(({ id }) => id === token.node);
  const activity = sop.activities.find(({ id }) => id === token.node);
  const performer = sop.performers.find(
    ({ id }) => id === (activity?.performer ?? node?.performer),
  )?.name;
  return html`<li data-node=${token.node}>
    <p>
      <strong>${nameOf(token, view)}</strong>
      ${performer ? html`<span class="small muted">${words.by[language](performer)}</span>` : nothing}
    </p>
    ${activity?.mutuBaku.duration ? html`<p class="small">${activity.mutuBaku.duration}</p>` : nothing}
    <p class="actions">${renderMoves(token, view)}</p>
  </li>`;
}

function nameOf(token: Token, { sop, titles, language }: TokenView): string {
  const name = sop.nodes.find(({ id }) => id === token.node)?.name ?? '';
  switch (token.kind) {
    case 'step': {
      const title = titles.get(token.node);
      const again = token.loop === undefined ? '' : ` (${token.loop})`;
      return `${title ? `${title}. ` : ''}${name}${again}`;
    }
    case 'decision':
      return words.decides[language] + name;
    case 'timer':
      return words.wait[language](token.text || name);
    case 'message':
      return words.message[language](token.name || name);
    case 'join':
      return words.join[language];
    case 'around':
      return name;
  }
}

function renderMoves(token: Token, { language, onMove }: TokenView): unknown {
  const button = (text: string, move: Move, isFirst = false, hint = '') =>
    html`<button
      class="button ${isFirst ? 'primary' : ''}"
      type="button"
      title=${hint || nothing}
      @click=${() => {
        onMove(move);
      }}
    >
      ${text}${hint ? html` <span aria-hidden="true">✓</span>` : nothing}
    </button>`;
  const { key } = token;
  switch (token.kind) {
    case 'step':
      return [
        ...(token.outcomes.length === 0
          ? [button(words.done[language], { kind: 'complete', token: key }, true)]
          : token.outcomes.map(({ id, title, titleEn }) =>
              button(language === 'en' ? (titleEn ?? title) : title, {
                kind: 'complete',
                token: key,
                outcome: id,
              }),
            )),
        ...token.errors.map((code) =>
          button(code ? words.error[language](code) : words.anyError[language], {
            kind: 'raise',
            token: key,
            code,
          }),
        ),
      ];
    case 'decision':
      return token.answers.map(({ flow, label, isExpected }) =>
        button(
          label || words.nameless[language],
          { kind: 'answer', token: key, flow },
          isExpected,
          isExpected ? words.expected[language] : '',
        ),
      );
    case 'timer':
      return button(words.passTime[language], { kind: 'pass-time', token: key });
    case 'message':
      return button(words.receive[language], { kind: 'receive', token: key });
    default:
      return nothing;
  }
}

import type { Language } from '@alur/model/text.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChartSpec } from './chart-spec.ts';
import { readPalette } from './draw/colours.ts';

type Library = typeof import('./draw/chart-library.ts');

interface OnCanvas {
  readonly canvas: HTMLCanvasElement;
  readonly spec: ChartSpec;
  readonly look: string;
  readonly drawn: { destroy(): void };
}

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

/**
 * Keeps the canvases of an element in step with what it shows: fetches the library with the first,
 * draws anew where data, language, theme or the kind of screen have changed, and clears up.
 */
export class ChartDrawings implements ReactiveController {
  state: 'loading' | 'ready' | 'failed' = 'loading';

  private library: Library | undefined;
  private asked: Promise<void> | undefined;
  private readonly drawings = new Map<string, OnCanvas>();
  private readonly host: Host;
  private readonly themes: readonly MediaQueryList[];
  private readonly resized = new ResizeObserver(() => this.draw());
  private wanted: ReadonlyMap<string, ChartSpec> = new Map();
  private language: Language = 'id';

  constructor(host: Host) {
    this.host = host;
    this.themes = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
      window.matchMedia(query),
    );
    host.addController(this);
  }

  hostConnected(): void {
    for (const theme of this.themes) theme.addEventListener('change', this.onTheme);
    this.resized.observe(this.host);
  }

  hostDisconnected(): void {
    for (const theme of this.themes) theme.removeEventListener('change', this.onTheme);
    this.resized.disconnect();
    for (const { drawn } of this.drawings.values()) drawn.destroy();
    this.drawings.clear();
  }

  /** What the canvases with these ids are to show; called after each rendering. */
  show(wanted: ReadonlyMap<string, ChartSpec>, language: Language): void {
    this.wanted = wanted;
    this.language = language;
    if (wanted.size > 0 && !this.library && this.state !== 'failed') this.load();
    this.draw();
  }

  /** After a failure, when somebody asks again. */
  load(): void {
    if (this.asked) return;
    this.state = 'loading';
    this.asked = import('./draw/chart-library.ts')
      .then((library) => {
        this.library = library;
        this.state = 'ready';
      })
      .catch((error: unknown) => {
        console.error('The charts could not be loaded.', error);
        this.state = 'failed';
      })
      .finally(() => {
        this.asked = undefined;
        this.host.requestUpdate();
      });
  }

  /** The library, for a picture on paper. */
  get drawing(): Library | undefined {
    return this.library;
  }

  private draw(): void {
    const { library, language } = this;
    const palette = library && readPalette(this.host.renderRoot);
    if (!library || !palette) return;
    const seen = new Set<string>();
    for (const canvas of this.host.renderRoot.querySelectorAll<HTMLCanvasElement>('canvas')) {
      const id = canvas.dataset['card'] ?? '';
      const spec = this.wanted.get(id);
      const width = canvas.parentElement?.clientWidth ?? 0;
      if (!spec || width === 0) continue;
      seen.add(id);
      const before = this.drawings.get(id);
      // The library follows the width by itself; only from phone to desktop a chart is another.
      const look = JSON.stringify([palette, language, width < 520]);
      if (before?.canvas === canvas && before.spec === spec && before.look === look) continue;
      before?.drawn.destroy();
      const drawn = library.drawChart(canvas, spec, { palette, language, width });
      this.drawings.set(id, { canvas, spec, look, drawn });
    }
    for (const [id, { drawn }] of this.drawings) {
      if (seen.has(id)) continue;
      drawn.destroy();
      this.drawings.delete(id);
    }
  }

  private readonly onTheme = (): void => this.draw();
}

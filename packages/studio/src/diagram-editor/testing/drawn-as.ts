import { boxOf, type Drawn } from '../canvas/services.ts';

interface AnyViewer {
  get(name: 'elementRegistry'): {
    getAll(): readonly Drawn[];
    getGraphics(element: Drawn): SVGElement;
  };
}

/** All that a canvas draws, in words: where, what and how it looks. Ids of markers are left out. */
export function drawnAs(viewer: unknown): readonly string[] {
  const registry = (viewer as AnyViewer).get('elementRegistry');
  return registry
    .getAll()
    .map((drawn) => {
      const visual = registry.getGraphics(drawn).querySelector(':scope > .djs-visual');
      const place = drawn.waypoints
        ? drawn.waypoints.map(({ x, y }) => `${x},${y}`).join(' ')
        : drawn.parent
          ? JSON.stringify(boxOf(drawn))
          : '';
      return [
        drawn.id,
        drawn.type,
        drawn.parent?.id,
        drawn.source?.id,
        drawn.target?.id,
        drawn.host?.id,
        place,
        registry.getGraphics(drawn).getAttribute('transform'),
        visual?.outerHTML.replace(/url\([^)]*\)/g, 'url()').replace(/id="[^"]*"/g, ''),
      ].join('\n');
    })
    .sort();
}

/** What only one of two canvases draws; empty where they are the same. */
export function differences(a: readonly string[], b: readonly string[]): readonly string[] {
  const only = (these: readonly string[], those: ReadonlySet<string>, sign: string) =>
    these.filter((each) => !those.has(each)).map((each) => `${sign} ${each}`);
  return [...only(a, new Set(b), '-'), ...only(b, new Set(a), '+')].sort((x, y) =>
    x.slice(2).localeCompare(y.slice(2)),
  );
}

import type { Plugin } from 'vite';

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/**
 * Takes the indentation out of `html` and `css` templates, and the comments out of `css`, which no
 * minifier touches because they are text. Line breaks stay, so that source maps stay right.
 */
export function leanTemplates(): Plugin {
  return {
    name: 'alur:lean-templates',
    enforce: 'post',
    apply: 'build',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(?:html|css|svg)`/.test(code)) return undefined;
      let lean = code;
      const ast = this.parse(code) as unknown as Node;
      // From the end, so that places before stay where they are.
      for (const { start, end, tag } of quasis(ast).toSorted((a, b) => b.start - a.start)) {
        const text = code.slice(start, end);
        lean =
          lean.slice(0, start) + (tag === 'css' ? leanCss(text) : leanHtml(text)) + lean.slice(end);
      }
      return { code: lean, map: null };
    },
  };
}

const leanHtml = (text: string): string => text.replace(/\n[ \t]+/g, '\n');

function leanCss(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
    .replace(/ \{/g, '{')
    .replace(/: (?=\S)/g, ':')
    .replace(/;\n\}/g, '}')
    .replace(/([;,{}])\n/g, '$1')
    .replace(/, /g, ',');
}

function quasis(node: Node, tag?: string): { start: number; end: number; tag: string }[] {
  if (node.type === 'TaggedTemplateExpression') {
    const { tag: name, quasi } = node as unknown as { tag: Node & { name?: string }; quasi: Node };
    const known = ['html', 'css', 'svg'].includes(name.name ?? '') ? name.name : undefined;
    const { quasis: texts, expressions } = quasi as unknown as {
      quasis: Node[];
      expressions: Node[];
    };
    return [
      ...(known ? texts.map(({ start, end }) => ({ start, end, tag: known })) : []),
      ...expressions.flatMap((one) => quasis(one, tag)),
    ];
  }
  return Object.values(node).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).flatMap((child: unknown) =>
      typeof child === 'object' && child !== null && 'type' in child
        ? quasis(child as Node, tag)
        : [],
    ),
  );
}

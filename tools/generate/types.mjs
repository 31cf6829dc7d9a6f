import { compile } from 'json-schema-to-typescript';

const banner = `/* Written by \`npm run generate\` from schemas/meta; do not edit. */`;

/** TypeScript types of one of our own schemas, with readonly members. */
export async function typesOf(schema) {
  const text = await compile(withoutReadOnlyTraps(schema), schema.title, {
    bannerComment: banner,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    strictIndexSignatures: false,
    style: { singleQuote: true, printWidth: 100 },
  });
  return asReadonly(text);
}

/**
 * json-schema-to-typescript makes a second type of a `$ref` that has a description beside it, and
 * names the file's type by its `$id`.
 */
function withoutReadOnlyTraps({ $id: _id, ...schema }) {
  return JSON.parse(JSON.stringify(schema), (_key, value) =>
    value?.$ref && value.description ? { $ref: value.$ref } : value,
  );
}

/** Definitions are never changed in place, and the types say so. */
function asReadonly(text) {
  return text
    .replace(/^(\s+)(?!export|readonly)(['"]?[$\w-]+['"]?\??:|\[k: string\]:)/gm, '$1readonly $2')
    .replace(/: (\(?[\w' |"-]+\)?)\[\];/g, ': readonly $1[];')
    .replace(/\?:((?:\n\s+\| [^\n;]+)+);/g, '?:$1\n    | undefined;')
    .replace(/\?: (\(?[^;{}\n]+?\)?)(?<!\| undefined);/g, '?: $1 | undefined;');
}

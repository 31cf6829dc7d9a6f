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
  return JSON.parse(JSON.stringify(schema), (_key, value) => {
    if (value?.if) return asUnion(value);
    return value?.$ref && value.description ? { $ref: value.$ref } : value;
  });
}

/**
 * Our schemas choose between kinds by if and then, for the sake of clear errors; to the types a
 * choice is a union of what it may lead to.
 */
function asUnion({ description, ...choice }) {
  const oneOf = kindsOf(choice);
  return description ? { description, oneOf } : { oneOf };
}

function kindsOf(schema) {
  if (schema.if) return [...kindsOf(schema.then), ...(schema.else ? kindsOf(schema.else) : [])];
  if (schema.oneOf) return schema.oneOf;
  const choices = schema.allOf?.flatMap(kindsOf);
  return choices ?? [schema];
}

/** Definitions are never changed in place, and the types say so. */
function asReadonly(text) {
  return text
    .replace(/^(\s+)(?!export|readonly)(['"]?[$\w-]+['"]?\??:|\[k: string\]:)/gm, '$1readonly $2')
    .replace(/: (\(?[\w' |"-]+\)?)\[\];/g, ': readonly $1[];')
    .replace(/\?:((?:\n\s+\| [^\n;]+)+);/g, '?:$1\n    | undefined;')
    .replace(/\?: (\(?[^;{}\n]+?\)?)(?<!\| undefined);/g, '?: $1 | undefined;');
}

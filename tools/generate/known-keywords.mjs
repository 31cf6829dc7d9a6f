import { format } from 'prettier';

/** Every key that a file of ours can have, for whoever has misspelt one. */
export async function knownKeywords(schemas) {
  const names = new Set();
  for (const schema of schemas) collect(schema, names);
  return format(
    `/* Written by \`npm run generate\` from schemas/meta; do not edit. */
export const knownKeywords: readonly string[] = ${JSON.stringify([...names].sort())};`,
    { parser: 'typescript', singleQuote: true, printWidth: 100 },
  );
}

function collect(schema, names) {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [keyword, inner] of Object.entries(schema)) {
    if (keyword === 'properties') for (const name of Object.keys(inner)) names.add(name);
    if (keyword === 'properties') for (const each of Object.values(inner)) collect(each, names);
    else collect(inner, names);
  }
}

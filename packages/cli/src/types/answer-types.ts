import type { PermitType } from '@alur/model/generated/permit-type.js';
import { compile } from 'json-schema-to-typescript';
import { answersSchema } from './answers-schema.ts';

/** The TypeScript file with the type of the answers to a permit type: `SipDokterAnswers`. */
export function answerTypes(permitType: PermitType): Promise<string> {
  return compile(answersSchema(permitType), typeName(permitType.id), {
    bannerComment: `/** Written by \`alur types\` from ${permitType.id}.json, revision ${permitType.revision}. */`,
    style: { singleQuote: true, printWidth: 100 },
  });
}

function typeName(id: string): string {
  const words = id.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return `${words.join('')}Answers`;
}

import type { PermitType } from '../../generated/permit-type.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../reading/problem-texts.ts';
import { dataPlaces } from './data-places.ts';

/** A checklist looks only at documents and data that the permit asks for. */
export function checkChecklist(permitType: PermitType): readonly Problem[] {
  const documents = new Set(permitType.documents.map(({ id }) => id));
  const fields = new Set(
    permitType.stages.flatMap((stage, index) => [
      `/${stage.id}`,
      ...dataPlaces(stage, index).map(({ field }) => `/${stage.id}${field}`),
    ]),
  );
  return permitType.checklist.flatMap(({ about }, item) =>
    about.flatMap((subject, index) => {
      const at = `/checklist/${item}/about/${index}`;
      const name = subject.slice(subject.indexOf(':') + 1);
      if (subject.startsWith('document:')) {
        if (documents.has(name)) return [];
        const unknown = { word: name, known: [...documents] };
        return [problem(at, 'no-such-document', { document: name }, unknown)];
      }
      if (fields.has(name)) return [];
      return [problem(at, 'no-such-field', { field: name }, { word: name, known: [...fields] })];
    }),
  );
}

import type { FieldSchema, PermitType } from '../generated/permit-type.ts';

/**
 * A permit type with one stage of many fields of mixed kinds, every tenth behind a condition, and
 * answers that fill in all of them. For measuring.
 */
export function largePermit(count: number): {
  readonly permitType: PermitType;
  readonly answers: { readonly technical: Record<string, string | number | boolean> };
} {
  const kinds: readonly {
    readonly schema: FieldSchema;
    readonly answer: string | number | boolean;
  }[] = [
    { schema: { type: 'string', minLength: 2, maxLength: 120 }, answer: 'Jalan Gajah Mada' },
    { schema: { type: 'string', format: 'nik' }, answer: '5171010101900001' },
    { schema: { type: 'string', pattern: '^[0-9]{1,3}$' }, answer: '012' },
    { schema: { type: 'number', minimum: 0, maximum: 100000 }, answer: 12.5 },
    { schema: { type: 'string', enum: ['one', 'two', 'three'] }, answer: 'two' },
    { schema: { type: 'boolean' }, answer: true },
    { schema: { type: 'string', format: 'date' }, answer: '2026-11-02' },
  ];
  const names = Array.from({ length: count }, (_, index) => `field${index}`);
  const kindOf = (index: number) => kinds[index % kinds.length] as (typeof kinds)[number];
  const gate = 'field5';
  const when = {
    properties: { technical: { properties: { [gate]: { const: true } } } },
  };
  return {
    answers: {
      technical: Object.fromEntries(names.map((name, index) => [name, kindOf(index).answer])),
    },
    permitType: {
      id: 'large',
      revision: 1,
      title: { id: 'Izin besar' },
      category: 'test',
      handledBy: 'back-office',
      serviceTime: '1 hari kerja',
      workflow: 'test/test.bpmn',
      stages: [
        {
          id: 'technical',
          title: { id: 'Data teknis' },
          data: {
            type: 'object',
            required: names,
            properties: Object.fromEntries(
              names.map((name, index) => [name, { ...kindOf(index).schema }]),
            ),
          },
          layout: Array.from({ length: Math.ceil(count / 50) }, (_, section) => ({
            fields: names
              .slice(section * 50, section * 50 + 50)
              .map((name, index) => (index % 10 === 9 ? { field: `/${name}`, when } : `/${name}`)),
          })),
          texts: Object.fromEntries(
            names.map((name, index) => {
              const { schema } = kindOf(index);
              const options =
                'enum' in schema && schema.enum
                  ? { options: Object.fromEntries(schema.enum.map((id) => [id, { id }])) }
                  : {};
              return [`/${name}`, { label: { id: name }, ...options }];
            }),
          ),
        },
      ],
      documents: [],
      statements: [{ id: 'truth', text: { id: 'Benar.' } }],
      checklist: [],
      letters: [],
    },
  };
}

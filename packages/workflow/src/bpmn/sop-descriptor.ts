/** The namespace of our own elements in BPMN files. */
export const sopNamespace = 'https://alur.id/bpmn/sop/1';

const text = (name: string) => ({ name, type: 'String' });
const attribute = (name: string) => ({ name, type: 'String', isAttr: true });
const texts = (name: string) => ({ name, type: 'String', isMany: true });
const parts = (name: string, type: string) => ({ name, type, isMany: true });
const body = { name: 'body', type: 'String', isBody: true };

/** An element that stands in `extensionElements`. */
const extension = (name: string, properties: readonly object[]) => ({
  name,
  superClass: ['Element'],
  properties,
});

/** Our elements, described for moddle. `workflows/README.md` describes them for authors. */
export const sopDescriptor = {
  name: 'SOP',
  uri: sopNamespace,
  prefix: 'sop',
  xml: { tagAlias: 'lowerCase' },
  types: [
    extension('Identity', [
      attribute('title'),
      attribute('number'),
      attribute('agency'),
      attribute('government'),
      attribute('unit'),
      attribute('partOf'),
      attribute('section'),
      attribute('createdOn'),
      attribute('revisedOn'),
      attribute('effectiveOn'),
      attribute('approvedOn'),
      attribute('approvedBy'),
      texts('purpose'),
      texts('scope'),
      texts('legalBasis'),
      texts('definition'),
      texts('related'),
      texts('warning'),
      texts('qualification'),
      texts('equipment'),
      texts('record'),
    ]),
    extension('Form', [texts('cover'), parts('label', 'Label'), parts('column', 'Column')]),
    { name: 'Label', properties: [attribute('of'), body] },
    {
      name: 'Column',
      properties: [attribute('of'), attribute('group'), attribute('number'), body],
    },
    extension('Section', [attribute('number'), attribute('title'), body]),
    extension('Rows', [body]),
    extension('Performer', [attribute('role')]),
    extension('Step', [attribute('number'), attribute('status'), text('description')]),
    extension('MutuBaku', [
      texts('requiredInput'),
      text('duration'),
      parts('output', 'Output'),
      text('remarks'),
    ]),
    { name: 'Output', properties: [attribute('about'), body] },
    extension('Work', [attribute('kind'), attribute('letters'), parts('outcome', 'Outcome')]),
    {
      name: 'Outcome',
      properties: [attribute('id'), attribute('title'), attribute('titleEn'), attribute('tone')],
    },
    extension('Notify', [attribute('template'), attribute('to'), attribute('when')]),
    extension('Inferred', [attribute('what'), attribute('why'), attribute('confidence')]),
    extension('Status', [attribute('code')]),
  ],
};

/* The bench page: a service that answers at once, so that only the wizard's own time is measured. */
const started = performance.now();
const query = new URL(location.href).searchParams;
const count = Number(query.get('fields'));
/** The one script that the page names. */
const entry = query.get('entry');

const properties = {};
const texts = {};
for (let index = 1; index <= count; index += 1) {
  const name = `field${index}`;
  // As real forms mix them: mostly short texts, some numbers, choices, dates and checked numbers.
  const kinds = [
    { type: 'string', maxLength: 120 },
    { type: 'string', format: 'nik' },
    { type: 'string', enum: ['satu', 'dua', 'tiga'] },
    { type: 'integer', minimum: 1, maximum: 1000 },
    { type: 'string', format: 'date' },
  ];
  properties[name] =
    kinds[index % kinds.length === 1 ? 1 : index % 7 === 0 ? index % kinds.length : 0];
  texts[`/${name}`] = {
    label: { id: `Isian ${index}` },
    hint: { id: 'Sesuai dokumen resmi' },
    options: { satu: { id: 'Satu' }, dua: { id: 'Dua' }, tiga: { id: 'Tiga' } },
  };
}
const names = Object.keys(properties);

const permitType = {
  id: 'bench',
  revision: 1,
  title: { id: 'Izin uji' },
  category: 'umum',
  handledBy: 'back-office',
  serviceTime: '1 hari kerja',
  workflow: 'bench/bench.bpmn',
  stages: [
    {
      id: 'applicant',
      title: { id: 'Data pemohon' },
      data: {
        type: 'object',
        properties,
        required: names.filter((_name, index) => index % 3 === 0),
      },
      layout: [{ title: { id: 'Identitas' }, fields: names.map((name) => `/${name}`) }],
      texts,
    },
  ],
  documents: [],
  statements: [{ id: 'benar', text: { id: 'Benar.' } }],
  checklist: [],
  letters: [],
};

const draft = {
  id: 'draft',
  permitType: { id: 'bench', revision: 1 },
  answers: {},
  documents: [],
  statements: [],
  stage: 'applicant',
  version: 1,
  updatedAt: new Date(0).toISOString(),
};

const service = new Proxy(
  {
    session: async () => ({ email: 'pemohon@contoh.example', roles: ['applicant'] }),
    agency: async () => ({
      id: 'bench',
      name: { id: 'Dinas' },
      shortName: 'Dinas',
      address: '',
      region: '51',
      timeZone: 'Asia/Makassar',
      units: [],
      roles: [],
      categories: [],
      reasons: {},
      letters: {},
    }),
    permitTypes: async () => [],
    permitType: async () => permitType,
    drafts: async () => [draft],
    draft: async () => draft,
    saveDraft: async (_id, change, version) => ({ ...draft, ...change, version: version + 1 }),
    cases: async () => [],
  },
  { get: (target, name) => target[name] ?? (async () => undefined) },
);

const provider = document.querySelector('alur-provider');
const wizard = document.createElement('alur-registration-wizard');
wizard.service = service;
wizard.draft = 'draft';
provider.append(wizard);

await import(`/alur/${entry}`);

/** Every shadow root below a node, the wizard's own included. */
function* roots(node) {
  if (node.shadowRoot) yield* roots(node.shadowRoot);
  if (node instanceof ShadowRoot) yield node;
  for (const child of node.querySelectorAll('*'))
    if (child.shadowRoot) yield* roots(child.shadowRoot);
}

const inputs = () =>
  [...roots(wizard)].flatMap((root) => [...root.querySelectorAll('input, select, textarea')]);

/** Checked once a frame: a frame that shows the fields is a page that a person can use. */
function look() {
  const shown = inputs();
  if (shown.length >= count) {
    shown[0].focus();
    shown[0].getBoundingClientRect();
    window.usableAfter = performance.now() - started;
  } else {
    requestAnimationFrame(look);
  }
}
look();

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/**
 * Makes one field wrong, leaves it, and types wrong keys into it.
 *
 * @returns {Promise<number[]>} for each key, ms until the page shows its error (or shows it still)
 *   and has been laid out
 */
window.playKeys = async () => {
  const field = inputs().find(
    (input) => input.inputMode === 'numeric' && input.type !== 'checkbox',
  );
  const root = field.getRootNode();
  const type = (text) => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  };
  field.focus();
  type('51');
  field.blur();
  field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
  for (let waited = 0; waited < 100 && field.getAttribute('aria-invalid') !== 'true'; waited += 1)
    await nextFrame();
  if (field.getAttribute('aria-invalid') !== 'true')
    throw new Error('A wrong value shows no error.');
  const times = [];
  for (const text of ['517', '5171', '51710', '517103', '5171034', '51710341']) {
    // From right to wrong with one key, so that the error has to appear and not only to stay.
    type('5171034107900001');
    for (let waited = 0; waited < 100 && field.getAttribute('aria-invalid') === 'true'; waited += 1)
      await nextFrame();
    await nextFrame();
    const start = performance.now();
    type(text);
    while (field.getAttribute('aria-invalid') !== 'true') {
      await Promise.resolve();
      if (performance.now() - start > 1000) throw new Error('No error within a second.');
    }
    root.host.getBoundingClientRect();
    times.push(performance.now() - start);
  }
  return times;
};

import type { EventTrigger, FlowNode, MultiInstance } from '@alur/model/sop/sop.js';
import { capital, type ElementWords, stated, type Words, words } from './element-words.ts';
import { sameValue } from './same-value.ts';
import type { SopChange } from './sop-change.ts';
import type { TwoSops } from './two-sops.ts';

/** What the diagram can draw and a row cannot say: events, parallel gateways, subprocesses. */
export function compareNodes({ before, after }: TwoSops): SopChange[] {
  const [was, is] = [before.sop.nodes, after.sop.nodes];
  if (was === is) return [];
  const rows = new Set([...before.sop.activities, ...after.sop.activities].map(({ id }) => id));
  const [old, now] = [new Map(was.map((n) => [n.id, n])), new Map(is.map((n) => [n.id, n]))];
  const changes: SopChange[] = [];
  const tell = (
    code: SopChange['code'],
    element: string,
    what: Words,
    [id, en]: readonly [string, string],
  ) =>
    changes.push({
      code,
      element,
      text: words(`${capital(what).id}${id}`, `${capital(what).en}${en}`),
    });
  for (const node of was) {
    if (rows.has(node.id) || isDecision(node) || now.has(node.id)) continue;
    tell('element-removed', node.id, before.of(node.id), [' dihapus', ' removed']);
  }
  for (const node of is) {
    const known = old.get(node.id);
    if (!known) {
      if (rows.has(node.id) || isDecision(node)) continue;
      const detail = triggerWords(node.trigger);
      const [id, en] = detail.id ? [` (${detail.id})`, ` (${detail.en})`] : ['', ''];
      tell('element-added', node.id, after.of(node.id), [` ditambahkan${id}`, ` added${en}`]);
      continue;
    }
    const what = after.of(node.id);
    for (const [part, a, b] of differences(known, node, before, after, rows.has(node.id))) {
      tell('element-changed', node.id, what, [
        `, ${part.id}: ${a.id} → ${b.id}`,
        `, ${part.en}: ${a.en} → ${b.en}`,
      ]);
    }
  }
  return changes;
}

/** Told with its answers. */
const isDecision = ({ type }: FlowNode) => type.endsWith('Gateway') && type !== 'parallelGateway';

/** Which column a terminator is drawn in is a matter of place: it stands beside its step. */
const isTerminator = ({ type }: FlowNode) => type === 'startEvent' || type === 'endEvent';

function differences(
  was: FlowNode,
  is: FlowNode,
  before: ElementWords,
  after: ElementWords,
  isRow: boolean,
): readonly (readonly [part: Words, before: Words, after: Words])[] {
  const found: (readonly [Words, Words, Words])[] = [];
  const told = (part: Words, a: Words, b: Words) => {
    if (a.id !== b.id) found.push([part, a, b]);
  };
  const text = (value: string | undefined) => stated(value ?? '');
  told(words('jenis', 'kind'), text(was.type), text(is.type));
  if (!isRow && !isDecision(is)) {
    told(words('nama', 'name'), text(was.name), text(is.name));
    const [a, b] = [before.performer(was.performer), after.performer(is.performer)];
    if (was.performer !== is.performer && !isTerminator(is))
      told(words('pelaksana', 'performer'), a, b);
  }
  const place = (side: ElementWords, id: string | undefined) =>
    id === undefined ? stated('') : side.of(id);
  if (was.parent !== is.parent) {
    told(words('subproses', 'subprocess'), place(before, was.parent), place(after, is.parent));
  }
  if (was.attachedTo !== is.attachedTo) {
    told(
      words('menempel pada', 'attached to'),
      place(before, was.attachedTo),
      place(after, is.attachedTo),
    );
  }
  if (!sameValue(was.trigger, is.trigger)) {
    told(words('pemicu', 'trigger'), triggerWords(was.trigger), triggerWords(is.trigger));
  }
  told(
    words('menghentikan langkahnya', 'ends its step'),
    yesNo(was.attachedTo === undefined ? undefined : was.interrupting !== false),
    yesNo(is.attachedTo === undefined ? undefined : is.interrupting !== false),
  );
  if (!sameValue(was.multiInstance, is.multiInstance)) {
    told(
      words('pengulangan', 'repetition'),
      manyWords(was.multiInstance),
      manyWords(is.multiInstance),
    );
  }
  told(words('status akhir', 'final status'), text(was.status), text(is.status));
  told(words('tambahan', 'extras'), text(was.extras?.join(', ')), text(is.extras?.join(', ')));
  return found;
}

const yesNo = (value: boolean | undefined) =>
  value === undefined ? stated('') : value ? words('ya', 'yes') : words('tidak', 'no');

function triggerWords(trigger: EventTrigger | undefined): Words {
  switch (trigger?.kind) {
    case undefined:
      return words('', '');
    case 'timer':
      return words(`waktu ${trigger.text}`, `timer ${trigger.text}`);
    case 'message':
      return words(`pesan ${trigger.name}`, `message ${trigger.name}`);
    case 'error':
      return words(`galat ${trigger.code}`, `error ${trigger.code}`);
    case 'terminate':
      return words('mengakhiri semuanya', 'ends everything');
    case 'other':
      return words(trigger.element, trigger.element);
  }
}

function manyWords(many: MultiInstance | undefined): Words {
  if (!many) return words('sekali', 'once');
  const until = many.until === undefined ? '' : `, ${many.until}`;
  return many.sequential
    ? words(
        `${many.cardinality} kali berurutan${until}`,
        `${many.cardinality} times in turn${until}`,
      )
    : words(
        `${many.cardinality} kali serentak${until}`,
        `${many.cardinality} times at once${until}`,
      );
}

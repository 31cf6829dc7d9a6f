import type {
  Activity,
  Inference,
  MutuBaku,
  Performer,
  Sop,
  SopIdentity,
} from '@alur/model/sop/sop.js';
import { moddle, type ModdleElement } from './moddle.ts';
import { statedRows } from './row-order.ts';

/** `extensionElements` with these in it, as properties to spread; nothing where there are none. */
export function extensionElements(values: readonly ModdleElement[]): Record<string, ModdleElement> {
  if (values.length === 0) return {};
  return { extensionElements: moddle.create('bpmn:ExtensionElements', { values }) };
}

export function writeIdentity(identity: SopIdentity): ModdleElement {
  return create('sop:Identity', {
    title: identity.title,
    number: identity.number,
    agency: identity.agency,
    government: identity.government,
    unit: identity.unit,
    partOf: identity.partOf?.workflow,
    section: identity.partOf?.section,
    createdOn: identity.createdOn,
    revisedOn: identity.revisedOn,
    effectiveOn: identity.effectiveOn,
    approvedOn: identity.approvedOn,
    approvedBy: identity.approvedBy,
    purpose: identity.purpose,
    scope: identity.scope,
    legalBasis: identity.legalBasis,
    definition: identity.definitions,
    related: identity.relatedProcedures,
    warning: identity.warnings,
    qualification: identity.qualifications,
    equipment: identity.equipment,
    record: identity.recordKeeping,
  });
}

export function writeDocument(sop: Sop): ModdleElement[] {
  const { form, sections = [] } = sop;
  const { cover, labels = [], columns = [] } = form ?? {};
  const written = create('sop:Form', {
    cover,
    label: labels.map(({ of, text }) => create('sop:Label', { of, body: text })),
    column: columns.map(({ label, ...column }) => create('sop:Column', { ...column, body: label })),
  });
  return [
    ...(form ? [written] : []),
    ...sections.map(({ text, ...section }) => create('sop:Section', { ...section, body: text })),
    ...optional('sop:Rows', { body: statedRows(sop).join(' ') }),
  ];
}

export function writePerformer({ role }: Performer): ModdleElement[] {
  return role === undefined ? [] : [create('sop:Performer', { role })];
}

export function writeActivity(activity: Activity): ModdleElement[] {
  const { number, status, description, work, notifications, inferences } = activity;
  return [
    ...optional('sop:Step', { number, status, description }),
    ...writeMutuBaku(activity.mutuBaku),
    ...writeWork(work),
    ...notifications.map(({ template, to, when }) => create('sop:Notify', { template, to, when })),
    ...writeInferences(inferences),
  ];
}

export function writeInferences(inferences: readonly Inference[]): ModdleElement[] {
  return inferences.map(({ what, why, confidence }) =>
    create('sop:Inferred', { what, why, confidence: String(confidence) }),
  );
}

function writeMutuBaku({ requiredInputs, duration, outputs, remarks }: MutuBaku): ModdleElement[] {
  return optional('sop:MutuBaku', {
    requiredInput: requiredInputs,
    duration,
    output: outputs.map(({ text, about }) => create('sop:Output', { about, body: text })),
    remarks,
  });
}

function writeWork({ kind, letters, outcomes }: Activity['work']): ModdleElement[] {
  if (kind === 'manual' && letters.length === 0 && outcomes.length === 0) return [];
  return [
    create('sop:Work', {
      kind,
      letters: letters.join(' '),
      outcome: outcomes.map((outcome) => create('sop:Outcome', { ...outcome })),
    }),
  ];
}

/** The element without what is empty, which reads back as empty. */
function create(type: string, properties: Readonly<Record<string, unknown>>): ModdleElement {
  return moddle.create(type, withoutEmpty(properties));
}

/** As `create`, but nothing at all where everything is empty. */
function optional(type: string, properties: Readonly<Record<string, unknown>>): ModdleElement[] {
  const filled = withoutEmpty(properties);
  return Object.keys(filled).length === 0 ? [] : [moddle.create(type, filled)];
}

function withoutEmpty(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

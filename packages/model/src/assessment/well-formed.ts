/**
 * Whether an event holds what its type says it does. A log may come from a file, from a newer
 * version, or from somebody who changed it: what cannot be read must not stop the rest.
 *
 * A type that is unknown is well formed: that it is unknown is another finding.
 */
export function isWellFormed(event: {
  readonly type: unknown;
  readonly data: unknown;
  readonly actor: unknown;
}): boolean {
  const { type, data, actor } = event;
  if (typeof type !== 'string' || !isRecord(data) || !isActor(actor)) return false;
  switch (type) {
    case 'case.submitted':
      return (
        isText(data.registrationNumber) &&
        isRecord(data.permitType) &&
        isText(data.permitType.id) &&
        isRecord(data.workflow)
      );
    case 'activity.started':
      return isVisit(data) && isText(data.role) && isChecks(data.inputs, 'input', 'present');
    case 'activity.completed':
      return (
        isVisit(data) &&
        isText(data.role) &&
        isOptionalText(data.outcome) &&
        isOptionalText(data.note) &&
        isChecks(data.outputs, 'output', 'produced')
      );
    case 'activity.cancelled':
    case 'application.corrected':
      return isVisit(data);
    case 'input.checked':
      return (
        isVisit(data) && data.inputs !== undefined && isChecks(data.inputs, 'input', 'present')
      );
    case 'output.produced':
      return isVisit(data) && isPart(data.output) && isOptionalText(data.reference);
    case 'letter.issued':
      return isText(data.letter) && isText(data.number);
    case 'mail.queued':
      return isText(data.template) && isText(data.mail);
    case 'case.ended':
      return isText(data.end);
    case 'clock.paused':
      return isText(data.reason);
    case 'deviation.explained':
      return (
        isText(data.deviation) && isCoded(data.cause, 'code') && isCoded(data.followUp, 'action')
      );
    default:
      return true;
  }
}

type Data = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === 'string';

const isOptionalText = (value: unknown): boolean => value === undefined || isText(value);

const isVisit = ({ activity, task }: Data): boolean => isText(activity) && isText(task);

const isPart = (value: unknown): boolean => isText(value) || Number.isInteger(value);

function isChecks(value: unknown, part: string, there: string): boolean {
  if (value === undefined) return true;
  return (
    Array.isArray(value) &&
    value.every((each) => isRecord(each) && isPart(each[part]) && typeof each[there] === 'boolean')
  );
}

const isCoded = (value: unknown, code: string): boolean =>
  value === undefined || (isRecord(value) && isText(value[code]));

function isActor(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (value.kind !== 'person') return value.kind === 'system';
  return isText(value.account) && isText(value.role);
}

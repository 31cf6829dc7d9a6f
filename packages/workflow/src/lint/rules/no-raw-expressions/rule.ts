import type { Sop } from '@alur/model/sop/sop.js';
import { idOf, localName, type ModdleElement, textAt } from '../../../bpmn/moddle.ts';
import { elementRule, type Report } from '../../rule.ts';

const raw = /[$#]\{/;
/** Where BPMN has an expression that a case is led by. */
const leading = ['conditionExpression', 'completionCondition', 'loopCardinality'] as const;

export const noRawExpressions = elementRule(check, mayHold);

function check(element: ModdleElement, report: Report): void {
  const at = (text: string) => {
    const holder = named(element);
    const name = textAt(holder, 'name') || idOf(holder);
    report(
      idOf(element),
      `Syarat ditulis dalam FEEL, tetapi "${name}" memuat ekspresi lain: "${excerpt(text)}". Tulis sebagai FEEL yang diawali "=", misalnya: = outcome = "accept".`,
      `Conditions are written in FEEL, but "${name}" holds another expression: "${excerpt(text)}". Write it in FEEL with a leading "=", for instance: = outcome = "accept".`,
    );
  };
  const texts = [...Object.values(element), ...Object.values(element.$attrs)].flat();
  const found = texts.find((value) => typeof value === 'string' && raw.test(value));
  if (found !== undefined) at(found as string);
  else if (isLeading(element) && !isFeel(element)) at(textAt(element, 'body'));
  else if (localName(element) === 'scriptTask' && textAt(element, 'script') !== '') {
    at(textAt(element, 'script'));
  }
}

/** An SOP in memory has no scripts, and no expressions but these. */
function mayHold(sop: Sop): boolean {
  return (
    sop.flows.some(({ condition = '' }) => !isFeelText(condition)) ||
    sop.nodes.some(
      ({ multiInstance }) =>
        multiInstance &&
        !(isFeelText(multiInstance.cardinality) && isFeelText(multiInstance.until ?? '')),
    ) ||
    hasRaw(sop)
  );
}

function hasRaw(value: unknown): boolean {
  if (typeof value === 'string') return raw.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasRaw);
}

/** The element that has the id, as `idOf` finds it: an expression itself may have none. */
function named(element: ModdleElement): ModdleElement {
  let at = element;
  while (at['id'] === undefined && at.$parent) at = at.$parent;
  return at;
}

function isLeading(element: ModdleElement): boolean {
  return leading.some((property) => element.$parent?.[property] === element);
}

function isFeel(expression: ModdleElement): boolean {
  const language = textAt(expression, 'language');
  return (language === '' || /feel/i.test(language)) && isFeelText(textAt(expression, 'body'));
}

const isFeelText = (body: string) => body === '' || body.startsWith('=') || /^\d+$/.test(body);

const excerpt = (text: string) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

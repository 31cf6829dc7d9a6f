/** Rows of the table: `isActivity` says the same of a file's elements. */
export const activityTypes: ReadonlySet<string> = new Set([
  'task',
  'userTask',
  'manualTask',
  'sendTask',
  'receiveTask',
  'serviceTask',
  'scriptTask',
  'businessRuleTask',
  'callActivity',
]);

/** What a flow may lead through, by BPMN's own names. */
export const nodeTypes: ReadonlySet<string> = new Set([
  ...activityTypes,
  'subProcess',
  'adHocSubProcess',
  'transaction',
  'exclusiveGateway',
  'inclusiveGateway',
  'parallelGateway',
  'eventBasedGateway',
  'complexGateway',
  'startEvent',
  'intermediateCatchEvent',
  'intermediateThrowEvent',
  'boundaryEvent',
  'endEvent',
]);

/** What an event of another kind than an SOP has words for waits for or throws. */
export const otherTriggers: ReadonlySet<string> = new Set([
  'cancelEventDefinition',
  'compensateEventDefinition',
  'conditionalEventDefinition',
  'escalationEventDefinition',
  'linkEventDefinition',
  'signalEventDefinition',
]);

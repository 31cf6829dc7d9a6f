import { sopNamespace } from './sop-descriptor.ts';

/** Namespaces whose attributes tell an engine what to run. Editors' own ones are harmless. */
const vendors: readonly (readonly [RegExp, string])[] = [
  [/^https?:\/\/camunda\.org\/schema\/1\.0\/bpmn/, 'Camunda 7'],
  [/^https?:\/\/camunda\.org\/schema\/zeebe\//, 'Camunda 8'],
  [/^https?:\/\/(www\.)?operaton\.org\//, 'Operaton'],
  [/^https?:\/\/(www\.)?flowable\.(org|com)\//, 'Flowable'],
  [/^https?:\/\/(www\.)?activiti\.(org|com)\//, 'Activiti'],
  [/^https?:\/\/(www\.)?jboss\.org\/(drools|jbpm)/, 'jBPM'],
];

export function executableVendor(uri: string): string | undefined {
  return vendors.find(([pattern]) => pattern.test(uri))?.[1];
}

/** A namespace of ours in a version that this reader does not know. */
export function isForeignSop(uri: string): boolean {
  return uri !== sopNamespace && /^https?:\/\/(www\.)?alur\.id\/bpmn\//.test(uri);
}

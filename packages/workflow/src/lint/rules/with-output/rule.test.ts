import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('with-output', {
  'invalid-one-step.bpmn': ['receive'],
  'invalid-no-step.bpmn': ['procedure'],
});

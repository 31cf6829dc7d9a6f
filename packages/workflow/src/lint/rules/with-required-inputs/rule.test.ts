import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('with-required-inputs', {
  'invalid-one-step.bpmn': ['receive'],
  'invalid-no-step.bpmn': ['procedure'],
});

import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('in-a-lane', {
  'invalid-outside.bpmn': ['receive'],
  'invalid-no-lanes.bpmn': ['procedure'],
});

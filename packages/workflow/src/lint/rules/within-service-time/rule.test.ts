import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('within-service-time', {
  'invalid-two-days.bpmn': ['procedure'],
});

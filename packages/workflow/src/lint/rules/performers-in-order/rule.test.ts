import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('performers-in-order', {
  'invalid-by-rank.bpmn': ['head'],
});

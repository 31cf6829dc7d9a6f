import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('reachable', {
  'invalid-island.bpmn': ['issue'],
});

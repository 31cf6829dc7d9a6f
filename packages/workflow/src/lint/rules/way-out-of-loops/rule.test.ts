import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('way-out-of-loops', {
  'invalid-endless-return.bpmn': ['return'],
});

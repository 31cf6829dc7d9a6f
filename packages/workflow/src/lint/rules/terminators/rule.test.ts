import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('terminators', {
  'invalid-no-terminators.bpmn': ['procedure', 'procedure', 'receive'],
  'invalid-dead-end.bpmn': ['issue'],
});

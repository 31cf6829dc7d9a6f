import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('no-raw-expressions', {
  'invalid-juel.bpmn': ['complete-to-issue'],
  'invalid-unmarked.bpmn': ['complete-to-issue'],
  'invalid-script.bpmn': ['receive'],
});

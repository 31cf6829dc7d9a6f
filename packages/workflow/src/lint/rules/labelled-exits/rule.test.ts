import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('labelled-exits', {
  'invalid-unlabelled.bpmn': ['complete-to-submit'],
  'invalid-same-label.bpmn': ['complete-to-submit'],
});

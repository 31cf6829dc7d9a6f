import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('five-symbols', {
  'invalid-timer.bpmn': ['wait'],
  'invalid-subprocess.bpmn': ['inside'],
  'invalid-inclusive.bpmn': ['which'],
});

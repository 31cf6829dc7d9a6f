import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('numbered-without-gaps', {
  'invalid-gap.bpmn': ['receive'],
  'invalid-repeated.bpmn': ['receive'],
  'invalid-one-unnumbered.bpmn': ['receive'],
  'invalid-no-numbers.bpmn': ['procedure'],
});

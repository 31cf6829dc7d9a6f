import { ruleSuite } from '../../testing/rule-suite.ts';

ruleSuite('readable-duration', {
  'invalid-contract-term.bpmn': ['receive'],
});

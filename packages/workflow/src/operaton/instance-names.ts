import type { Names } from './juel-values.ts';

/** What BPMN 2.0, table 10.30, calls the numbers of a repeated step, as Operaton keeps them. */
export const instanceNames: Names = {
  // Ours counts from 1, Operaton's from 0.
  loopCounter: '(loopCounter + 1)',
  numberOfInstances: 'nrOfInstances',
  numberOfActiveInstances: 'nrOfActiveInstances',
  numberOfCompletedInstances: 'nrOfCompletedInstances',
};

import { fieldStyles } from '../fields/fields.styles.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { chooseStyles } from './choose-stage.styles.ts';
import { documentsStyles } from './documents-stage.styles.ts';
import { errorSummaryStyles } from './error-summary.styles.ts';
import { proofStyles } from './proof-stage.styles.ts';
import { statementsStyles } from './statements-stage.styles.ts';
import { stepperStyles } from './stepper.styles.ts';
import { pageStyles } from './wizard-page.styles.ts';

export const styles = [
  tokens,
  controls,
  fieldStyles,
  pageStyles,
  stepperStyles,
  errorSummaryStyles,
  chooseStyles,
  documentsStyles,
  statementsStyles,
  proofStyles,
];

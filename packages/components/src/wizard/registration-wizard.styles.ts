import { fieldStyles } from '../fields/fields.styles.ts';
import { controls } from '../styles/controls.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { chooseStyles } from './choose-stage.styles.ts';
import { errorSummaryStyles } from './error-summary.styles.ts';
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
];

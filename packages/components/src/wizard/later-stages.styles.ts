import { documentsStyles } from './documents-stage.styles.ts';
import { renewalStyles } from './renewal.styles.ts';
import { statementsStyles } from './statements-stage.styles.ts';

export const laterStyles = [documentsStyles, statementsStyles, renewalStyles];

import type { Agency } from '@alur/model/generated/agency.js';
import type { LocalText } from '@alur/model/text.js';
import type { StarterField } from './starter-field.ts';

/** What `alur init` has been told: enough for an agency with one permit type and one SOP. */
export interface Starter {
  /** The name of its folders, `badung`. */
  readonly agency: string;
  readonly name: LocalText;
  readonly shortName: string;
  readonly government: string;
  readonly address: string;
  readonly region: string;
  readonly timeZone: Agency['timeZone'];
  /** The colour of buttons and links, `#0a5c7a`. */
  readonly accent: string;
  readonly permit: {
    readonly id: string;
    readonly title: LocalText;
    /** Asked beside who applies. */
    readonly fields: readonly StarterField[];
  };
}

/** The SOP that it begins with, below `workflows/`. */
export const starterWorkflow = ({ agency }: Pick<Starter, 'agency'>): string =>
  `${agency}/permit-service.bpmn`;

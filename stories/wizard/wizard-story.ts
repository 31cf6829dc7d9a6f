import { define } from '@alur/components/define.js';
import { AlurRegistrationWizard } from '@alur/components/wizard/registration-wizard.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { applicant, draftAt, type DraftOptions } from '../support/applications.ts';
import { onDesk, sceneOf } from '../support/scene.ts';

define(AlurRegistrationWizard);

export type WizardArgs = Pick<AlurRegistrationWizard, 'permitType'>;
export type WizardStory = StoryObj<WizardArgs>;

/** What all stories of the wizard have in common. */
export const wizardMeta: Meta<WizardArgs> = {
  component: AlurRegistrationWizard.tag,
  args: { permitType: '' },
  render: ({ permitType }, context) => html`
    <alur-registration-wizard
      permit-type=${permitType}
      draft=${sceneOf(context).draft ?? ''}
    ></alur-registration-wizard>
  `,
};

/** A citizen's draft, open at a stage. */
export function atStage(permitType: string, stage: string, options?: DraftOptions) {
  return onDesk(permitType, async (desk) => {
    const service = await applicant(desk);
    const { id } = await draftAt(desk, service, stage, options);
    return { service, draft: id };
  });
}

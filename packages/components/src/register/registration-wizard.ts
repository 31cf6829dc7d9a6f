/** Registers `<alur-registration-wizard>`, and the provider before it. @module */
import './provider.ts';
import { define } from '../define.ts';
import { AlurRegistrationWizard } from '../wizard/registration-wizard.ts';

define(AlurRegistrationWizard);
export { AlurRegistrationWizard };

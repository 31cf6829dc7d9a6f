import { bootstrapApplication } from '@angular/platform-browser';
import '@alur/components/registration-wizard';
import { Registration } from './registration.ts';

bootstrapApplication(Registration).catch((error: unknown) => console.error(error));

import type { PermitService } from '@alur/client/permit-service.js';
import type { Language } from '@alur/model/text.js';
import { createContext } from '@lit/context';

/** What an element inside `<alur-provider>` finds. Keyed by symbol registry, so that two copies
 * of the bundle on one page understand each other. */
export const serviceContext = createContext<PermitService | undefined>(Symbol.for('alur.service'));

export const languageContext = createContext<Language | undefined>(Symbol.for('alur.language'));

/** Counts up when somebody signs in or out, so that elements ask again. */
export const sessionContext = createContext<number>(Symbol.for('alur.session'));

/** Counts up when a case has moved by something inside the provider, so that lists ask again. */
export const casesContext = createContext<number>(Symbol.for('alur.cases'));

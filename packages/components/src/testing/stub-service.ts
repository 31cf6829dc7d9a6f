import { ServiceError, type PermitService } from '@alur/client/permit-service.js';

const methods = [
  'session',
  'signUp',
  'activate',
  'refuseSignUp',
  'signIn',
  'signOut',
  'agency',
  'permitTypes',
  'permitType',
  'procedures',
  'procedure',
  'procedureDiagram',
  'drafts',
  'draft',
  'createDraft',
  'saveDraft',
  'moveDraft',
  'deleteDraft',
  'uploadDocument',
  'removeDocument',
  'submit',
  'cases',
  'case',
  'document',
  'caseFile',
  'tasks',
  'task',
  'saveVerdicts',
  'completeTask',
  'tracking',
] as const satisfies readonly (keyof PermitService)[];

/**
 * A service that answers what a test says and refuses everything else, for states that a real one
 * is hard to bring into: a lost connection, a decision that somebody else has just made.
 */
export function stubService(answers: Partial<PermitService>): PermitService {
  const refusals = methods.map((method) => [
    method,
    () => Promise.reject(new ServiceError('server', { id: method, en: method })),
  ]);
  return { ...(Object.fromEntries(refusals) as PermitService), ...answers };
}

export const offline = (): ServiceError =>
  new ServiceError('offline', {
    id: 'Tidak ada sambungan internet. Periksa sambungan Anda, lalu coba lagi.',
    en: 'There is no internet connection. Check your connection and try again.',
  });

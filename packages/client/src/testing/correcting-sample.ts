import type { CorrectingSample } from '../contract/harness.ts';

/** Mempawah's standard certificate, whose SOP comes back to the applicant and ends with them. */
export const correctingSample: Omit<CorrectingSample, 'answers'> = {
  permitType: 'sertifikat-standar',
  verifier: 'front-officer',
  bystander: 'head-of-agency',
  comesBack: [{ role: 'front-officer', outcome: 'assist' }],
  comesBackWithMail: [
    { role: 'front-officer', outcome: 'independent' },
    { role: 'technical-team', outcome: 'accept' },
    { role: 'licensing-officer', outcome: 'return' },
  ],
  ownStep: [
    { role: 'front-officer', outcome: 'independent' },
    { role: 'technical-team', outcome: 'accept' },
    { role: 'licensing-officer', outcome: 'valid' },
    { role: 'head-of-agency', outcome: 'sign' },
    { role: 'front-officer' },
  ],
};

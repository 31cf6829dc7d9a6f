import type { Finding } from '@alur/model/form/finding.js';
import type { PublishRequest } from '../authoring-service.ts';
import { isDay } from './local-day.ts';

/** The longest each text of a publication may be. */
export const publishLimits = { approvedBy: 300, note: 4000 } as const;

/** Control characters, and what another engine would run. */
const unsafe = /[\p{Cc}]|[$#]\{/u;

/**
 * What is wrong with what an author says on publishing.
 *
 * @param today - "2026-11-21": an SOP takes effect then at the earliest, for the cases of before
 *   have followed another
 */
export function publishFindings(
  { effectiveOn, approvedBy, note }: PublishRequest,
  today: string,
): readonly Finding[] {
  const findings: Finding[] = [];
  if (!isDay(effectiveOn)) findings.push({ path: '/effectiveOn', code: 'format', params: {} });
  else if (effectiveOn < today) {
    findings.push({ path: '/effectiveOn', code: 'minimum', params: { limit: today } });
  }
  if (approvedBy.trim() === '') {
    findings.push({ path: '/approvedBy', code: 'required', params: {} });
  }
  // It is written into the file, which is refused with either.
  if (unsafe.test(approvedBy)) {
    findings.push({ path: '/approvedBy', code: 'characters', params: {} });
  }
  for (const [name, text] of [['approvedBy', approvedBy] as const, ['note', note] as const]) {
    const limit = publishLimits[name];
    if (text.length > limit) {
      findings.push({ path: `/${name}`, code: 'maxLength', params: { limit } });
    }
  }
  return findings;
}

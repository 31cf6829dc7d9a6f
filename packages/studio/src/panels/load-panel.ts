import { define } from '@alur/components/define.js';
import type { Panel } from './panels.ts';

/** Makes the element of a panel known; rejects where it cannot be fetched. */
export async function loadPanel(panel: Panel): Promise<void> {
  define(await classes[panel]());
}

const classes = {
  step: async () => (await import('../settings/step-settings.ts')).AlurStepSettings,
  identity: async () => (await import('../identity/sop-identity.ts')).AlurSopIdentity,
  findings: async () => (await import('../findings/sop-findings.ts')).AlurSopFindings,
  doubts: async () => (await import('../import/import-doubts.ts')).AlurImportDoubts,
  'try-out': async () => (await import('../try-out/sop-try-out.ts')).AlurSopTryOut,
  versions: async () => (await import('../versions/sop-versions.ts')).AlurSopVersions,
} as const;

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
  document: loadPaper,
  versions: async () => (await import('../versions/sop-versions.ts')).AlurSopVersions,
} as const;

/** With the element of the official document, which it shows. */
async function loadPaper() {
  const [{ AlurSopDocument }, { AlurSopPaper }] = await Promise.all([
    import('@alur/components/sop-document/sop-document.js'),
    import('../paper/sop-paper.ts'),
  ]);
  define(AlurSopDocument);
  return AlurSopPaper;
}

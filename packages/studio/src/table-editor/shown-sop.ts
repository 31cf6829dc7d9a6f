import type { Sop } from '@alur/model/sop/sop.js';
import type { Language } from '@alur/model/text.js';
import type { ColumnLabels } from '@alur/workflow/layout/document/table-columns.js';
import type { LintFinding } from '@alur/workflow/lint/finding.js';
import { placeFindings, type PlacedFindings } from './cells/place-findings.ts';
import { gridModel, type GridModel } from './grid-model.ts';

/** What the grid shows, worked out again only where it may have changed. */
export class ShownSop {
  model: GridModel | undefined;
  placed: PlacedFindings | undefined;
  private modelOf: readonly unknown[] = [];
  private placedOf: readonly unknown[] = [];

  /** @returns the model from before, where there is another one now */
  take(
    sop: Sop | undefined,
    labels: Partial<ColumnLabels>,
    language: Language,
    findings: readonly LintFinding[],
  ): GridModel | undefined {
    const before = this.model;
    if (isOther(this.modelOf, [sop, labels, language])) {
      this.modelOf = [sop, labels, language];
      this.model = sop && gridModel(sop, labels, language, before);
    }
    const { model } = this;
    if (model && isOther(this.placedOf, [findings, model])) {
      this.placedOf = [findings, model];
      this.placed = placeFindings(findings, model.sop, model.plan, this.placed);
    }
    return model === before ? undefined : before;
  }
}

const isOther = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  now.some((each, index) => each !== before[index]);

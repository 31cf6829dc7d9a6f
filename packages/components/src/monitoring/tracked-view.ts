import type { PermitService, PublicAgency } from '@alur/client/permit-service.js';
import type { TrackedSteps, TrackingPeriod } from '@alur/client/tracking-service.js';
import type { CaseAssessment } from '@alur/model/assessment/case-assessment.js';
import type { AssessmentFilter } from '@alur/model/assessment/summary/select-steps.js';
import type { Sop } from '@alur/model/sop/sop.js';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { AlurElement } from '../base/alur-element.ts';
import { date } from '../time/agency-time.ts';
import { procedureChoices, type ProcedureChoice } from '../tracker-charts/procedure-choices.ts';
import { trackedCases } from '../tracker-charts/tracked-cases.ts';

/** What the register and the forms have in common: the rows of the tracker, and whose they are. */
export abstract class TrackedView extends AlurElement {
  /** Every step of the period, not yet filtered. */
  @property({ attribute: false }) tracked: TrackedSteps | undefined;
  @property({ attribute: false }) period: TrackingPeriod | undefined;
  @property({ attribute: false }) filter: AssessmentFilter = {};

  @state() protected agency: PublicAgency | undefined;
  @state() protected sop: Sop | undefined;

  protected cases: readonly CaseAssessment[] = [];
  protected choices: readonly ProcedureChoice[] = [];
  private known: PermitService | undefined;
  private asked = '';

  /** The tracker sets its service whenever it renders; that is no change. */
  protected override serviceChanged(service: PermitService): void {
    if (service === this.known) return;
    this.known = service;
    this.asked = '';
    void service.agency().then(
      (agency) => (this.agency = agency),
      () => undefined,
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('tracked')) return;
    this.cases = this.tracked ? trackedCases(this.tracked) : [];
    this.choices = this.tracked ? procedureChoices(this.tracked) : [];
  }

  /** Fetches a procedure unless it is here or on its way; `sop` is undefined until it has come. */
  protected fetchSop({ id, sha256 }: ProcedureChoice): void {
    const wanted = `${id} ${sha256}`;
    if (!this.known || wanted === this.asked) return;
    this.asked = wanted;
    this.sop = undefined;
    this.known.procedure(id, sha256).then(
      ({ sop }) => {
        if (wanted === this.asked) this.sop = sop;
      },
      () => undefined,
    );
  }

  protected get timeZone(): string {
    return this.agency?.timeZone ?? 'Asia/Jakarta';
  }

  /** "1 Juni 2026"; a period ends before its end. */
  protected day(at: number): string {
    return date(new Date(at).toISOString(), this.timeZone, this.speaks);
  }
}

import { caseTerms, type CaseTerms } from '@alur/client/tracking/case-terms.js';
import type { PermitTypeRef } from '@alur/model/permit/application.js';
import type { Definitions } from '../cases/definitions.ts';
import type { LoadedAgency } from '../pack/load-pack.ts';
import { workingCalendar } from '../pack/working-calendar.ts';

/** What a case is pinned to. */
export interface Pins {
  readonly workflow: { readonly id: string; readonly sha256: string };
  readonly permitType: PermitTypeRef;
}

/**
 * The norms and the clock's rule of what cases are pinned to, read once for each: an SOP's mutu
 * baku is read from words, which takes longer than to assess a case. The calendars are the agency's
 * of today; a deadline that was told before may move when a table of holidays is amended.
 */
export class TermsOfCases {
  readonly #definitions: Definitions;
  readonly #known = new WeakMap<LoadedAgency, Map<string, Promise<CaseTerms>>>();

  constructor(definitions: Definitions) {
    this.#definitions = definitions;
  }

  of(loaded: LoadedAgency, pins: Pins): Promise<CaseTerms> {
    const known = this.#known.get(loaded) ?? new Map<string, Promise<CaseTerms>>();
    this.#known.set(loaded, known);
    const { workflow, permitType } = pins;
    const key = `${workflow.sha256} ${permitType.id} ${permitType.revision}`;
    const made = known.get(key) ?? this.#make(loaded, pins);
    known.set(key, made);
    // What could not be read may be there the next time.
    made.catch(() => known.delete(key));
    return made;
  }

  async #make(loaded: LoadedAgency, { workflow, permitType: ref }: Pins): Promise<CaseTerms> {
    const { agency } = loaded;
    const { sop } = await this.#definitions.procedure(workflow);
    const permitType = await this.#definitions.permitType(agency.id, ref);
    if (!permitType) throw new Error(`permit type ${ref.id} ${ref.revision} is lost`);
    return caseTerms(agency, sop, permitType.serviceTime, (unit) => workingCalendar(loaded, unit));
  }
}

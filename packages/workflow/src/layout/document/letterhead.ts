import type { SopIdentity } from '@alur/model/sop/sop.js';

/** Facts of the agency for the upper left of the form, where the document does not state them. */
export interface Letterhead {
  /** "Pemerintah Kota Denpasar". */
  readonly government?: string | undefined;
  readonly name?: string | undefined;
  /** The unit that the SOP belongs to. */
  readonly unit?: string | undefined;
  /** Address of a picture of the emblem; its place stays free without one. */
  readonly emblem?: string | undefined;
}

/** The document's own words first, the agency's where it has none. */
export function letterheadOf(identity: SopIdentity, agency: Letterhead): Required<Letterhead> {
  return {
    government: identity.government || agency.government || '',
    name: identity.agency || agency.name || '',
    unit: identity.unit || agency.unit || '',
    emblem: agency.emblem ?? '',
  };
}

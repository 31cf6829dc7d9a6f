import type { DocumentRequirement, PermitType } from '../../generated/permit-type.ts';
import type { StoredDocument } from '../application.ts';
import { acceptedTypes } from '../document-rules.ts';

type Kept = Pick<StoredDocument, 'requirement' | 'mediaType' | 'size'>;

/**
 * The documents that answer a requirement as it is, and the others: the requirement is gone, or
 * takes other kinds or less. Which is which follows from the permit type, so nobody has to note it.
 */
export function fittingDocuments<Document extends Kept>(
  { documents: requirements }: Pick<PermitType, 'documents'>,
  documents: readonly Document[],
): { readonly fitting: readonly Document[]; readonly aside: readonly Document[] } {
  const fits = (document: Document) =>
    requirements.some((one) => one.id === document.requirement && takes(one, document));
  return {
    fitting: documents.filter(fits),
    aside: documents.filter((document) => !fits(document)),
  };
}

const takes = (requirement: DocumentRequirement, { mediaType, size }: Kept): boolean =>
  acceptedTypes(requirement).includes(mediaType) && size <= requirement.maxBytes;

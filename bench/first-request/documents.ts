import { largeDocument } from '../../test/support/distinct-documents.ts';
import { workloads } from '../workloads.ts';

/** A kind of document, of which any number of different ones can be made. */
export interface Kind {
  title: string;
  make(number: number): string;
  /** Whether the document has the variable `$id`. */
  hasId?: true;
}

/** Gives every selected list an alias with the number, so that both the document and its statement are new. */
function aliased(query: string, number: number): string {
  return query.replaceAll(
    /\b(customers?|addresses|identityDocuments|taxResidences|persons)(?=[ (])/g,
    `$1_${number}: $1`,
  );
}

export const kinds: Kind[] = [
  {
    title: 'one customer with four lists (like W1)',
    make: (number) => aliased(workloads.W1.query, number),
    hasId: true,
  },
  { title: 'a page of 50 with four lists (like W2)', make: (number) => aliased(workloads.W2.query, number) },
  { title: '20 businesses, three levels (like W3)', make: (number) => aliased(workloads.W3.query, number) },
  {
    title: 'a large document (4.5 kB, 12 lists)',
    make: (number) => largeDocument(number).replaceAll(/\ba(\d+):/g, `a${number}_$1:`),
  },
];

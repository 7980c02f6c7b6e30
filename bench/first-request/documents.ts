import { largeDocument } from '../../test/support/distinct-documents.ts';
import { workloads } from '../workloads.ts';

/** A kind of document, of which any number of different ones can be made. */
export interface Kind {
  title: string;
  make(number: number): string;
  /** Whether the document has the variable `$id`. */
  hasId?: true;
}

const FIELDS = [
  'version',
  'createdAt',
  'updatedAt',
  'branchId',
  'joinedDate',
  'plannedIncome',
  'kyc { level }',
  'risk { level }',
];

/** Selects further fields of the customer, others for each of 256 numbers, so that each document is read anew. */
function withFields(query: string, number: number): string {
  const fields = FIELDS.filter((_, bit) => ((number >> bit) & 1) === 1);
  return query.replaceAll('displayName', ['displayName', ...fields].join(' '));
}

export const kinds: Kind[] = [
  {
    title: 'one customer with four lists (like W1)',
    make: (number) => withFields(workloads.W1.query, number),
    hasId: true,
  },
  {
    title: 'a page of 50 with four lists (like W2)',
    make: (number) => withFields(workloads.W2.query, number),
  },
  {
    title: '20 businesses, three levels (like W3)',
    make: (number) => withFields(workloads.W3.query, number),
  },
  {
    title: 'a large document (4.5 kB, 12 lists)',
    make: (number) => largeDocument(number).replaceAll(/\ba(\d+):/g, `a${number}_$1:`),
  },
];

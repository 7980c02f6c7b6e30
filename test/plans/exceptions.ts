/**
 * Requests that may read more rows than others, and the reason. `rows` is the largest number measured, with
 * some margin. It includes generic plans, although PostgreSQL uses those only if they do not seem more
 * expensive than custom plans.
 */
export interface Exception {
  request: RegExp;
  rows: number;
  /** Tables that may be scanned sequentially: the scan ends at the limit, or its estimated cost is low. */
  sequentialScans?: readonly string[];
  reason: string;
}

/**
 * The first matching exception applies. The fixture has 28,000 customers: 23,000 in the large organization
 * and 5,000 in the small one. 3,000 of each are erased.
 */
export const EXCEPTIONS: readonly Exception[] = [
  {
    request: /^a common name/,
    rows: 4_000,
    reason:
      'All customers whose names contain the two letters are read, in the index and in the table, to find the newest.',
  },
  {
    request: /^a count of a .*name/,
    rows: 25_000,
    reason: 'In a table as small as this one, the matches are joined with all customers of the organization.',
  },
  {
    request: /^erased.*, by name/,
    rows: 6_100,
    reason: 'Erased customers have no names, so all of them are read and sorted by id.',
  },
  {
    request: /^a count of erased/,
    rows: 28_100,
    sequentialScans: ['customer'],
    reason:
      'A count reads up to its limit in any order, and in this small table a fifth of all customers are erased.',
  },
  {
    request: /^a count of .*(country|conditions)/,
    rows: 50_000,
    sequentialScans: ['customer', 'address'],
    reason:
      'For an unknown limit PostgreSQL estimates a tenth of the table, which makes a sequential scan look cheap.',
  },
  {
    request: /country|many conditions/,
    rows: 22_000,
    reason: 'No index covers both the country of a customer and the order, so one of the two is scanned.',
  },
  {
    request: /changes since/,
    rows: 22_000,
    reason:
      'In another order than that of changes, the order is scanned when nearly all customers are unchanged.',
  },
  {
    request: /customers of (a|the) user|firehose/,
    rows: 22_500,
    reason:
      'The order is by id, so the primary key may be scanned, which includes other users and organizations.',
  },
  {
    request: /^a count of (not blocked|not blacklisted|all|events of the organization)/,
    rows: 22_500,
    sequentialScans: ['customer', 'crm_event'],
    reason: 'A count reads up to its limit in any order, so rows of other organizations may be read first.',
  },
];

/**
 * What reads more than others may, and why it is left so. `rows` are the most that it was seen to read, in the worst of
 * plans, with some to spare; a plan for values that are not known counts too, though PostgreSQL comes to it only when it
 * seems no dearer than the others.
 */
export interface Exception {
  request: RegExp;
  rows: number;
  /** Tables that may be read through: the scan ends at the limit, or the estimate makes it look cheap. */
  through?: readonly string[];
  why: string;
}

/** The table has 28,000 customers, 23,000 of them of the large organization; of each, 3,000 were erased. The first that fits holds. */
export const EXCEPTIONS: readonly Exception[] = [
  {
    request: /^a common name/,
    rows: 4_000,
    why: 'Each of those whose names are like two letters is looked at, in the index and in the table, to know the newest.',
  },
  {
    request: /^a count of a .*name/,
    rows: 25_000,
    why: 'What is found is joined with all customers of the organization, where their table is as small as this one.',
  },
  {
    request: /^erased.*, by name/,
    rows: 6_100,
    why: 'Those who were erased have no names: all of them are read and sorted by their ids.',
  },
  {
    request: /^a count of erased/,
    rows: 28_100,
    through: ['customer'],
    why: 'A count reads as many as its limit, in any order, and in this small table a tenth of all are erased.',
  },
  {
    request: /^a count of .*(country|conditions)/,
    rows: 50_000,
    through: ['customer', 'address'],
    why: 'Where the limit is not known, a tenth of all seems to be wanted: then reading through a table looks cheap.',
  },
  {
    request: /country|many conditions/,
    rows: 22_000,
    why: 'No index knows the country of a customer and its place in the order: one of the two is walked.',
  },
  {
    request: /changes since/,
    rows: 22_000,
    why: 'In another order than that of changes, the order is walked when nearly all have not changed.',
  },
  {
    request: /customers of (a|the) user|firehose/,
    rows: 22_500,
    why: 'The order is that of ids, whose primary key may be walked: it holds what others have, other organizations too.',
  },
  {
    request: /^a count of (not blocked|not blacklisted|all|events of the organization)/,
    rows: 22_500,
    through: ['customer', 'crm_event'],
    why: 'A count reads as many as its limit, in any order: what other organizations have may stand before them.',
  },
];

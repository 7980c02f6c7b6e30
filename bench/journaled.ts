import { deepStrictEqual } from 'node:assert';
import type pg from 'pg';
import type { Update } from './update.ts';

/** What a write with a journal changes beside the values of the customer. */
export interface JournalState {
  version: number;
  entries: number;
  email: string | null;
  addressId: string;
  line1: string;
}

export async function stateInJournal(owner: pg.Pool, customerId: string): Promise<JournalState> {
  const { rows } = await owner.query<JournalState>(
    `select c.version, c.contact_email as email, a.id as "addressId", a.line1,
        (select count(*)::int from journal_entry e where e.customer_id = c.id) as entries
      from customer c join address a on a.customer_id = c.id where c.id = $1`,
    [customerId],
  );
  const [found] = rows;
  if (!found) throw new Error('the customer of a write does not exist');
  return found;
}

/** Throws unless the write raised the version by one and added one entry, with the old and the new values. */
export async function requireJournaled(
  owner: pg.Pool,
  name: string,
  before: JournalState,
  { customerId, email, addressLine1 }: Update,
): Promise<void> {
  const { version, entries } = await stateInJournal(owner, customerId);
  const { rows } = await owner.query(
    'select version, operation, changes from journal_entry where customer_id = $1 order by version desc limit 1',
    [customerId],
  );
  const raised = before.version + 1;
  const changes = [
    [['addresses', before.addressId, 'line1'], before.line1, addressLine1],
    [['contact', 'email'], before.email, email],
  ];
  const [{ changes: written = [], ...entry } = {}] = rows;
  deepStrictEqual(
    { version, entries, entry, changes: sorted(written) },
    {
      ...{ version: raised, entries: before.entries + 1 },
      ...{ entry: { version: raised, operation: 'updatePersonCustomer' }, changes: sorted(changes) },
    },
    `${name} does not write the journal`,
  );
}

const sorted = (changes: unknown[]) => changes.map((change) => JSON.stringify(change)).sort();

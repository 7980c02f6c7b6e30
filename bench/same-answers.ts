import { deepStrictEqual } from 'node:assert';
import { read, write } from './ask.ts';
import type { BenchContext, Runner } from './bench-context.ts';
import { requireJournaled, stateInJournal } from './journaled.ts';
import { requireSameValues } from './rest-answers.ts';
import { bankingRead } from './rest-workloads.ts';
import { nextUpdate } from './update.ts';
import { readsOne, type WorkloadName, writes } from './workloads.ts';

const READS = 50;
const WRITES = 20;

/** Throws if the servers do not do the same work: a comparison would be meaningless. */
export async function requireSameAnswers(
  context: BenchContext,
  runners: Runner[],
  workload: WorkloadName,
): Promise<void> {
  if (workload === 'W1r') await requireSameOfRest(context, runners);
  else if (writes(workload)) for (const runner of runners) await requireWrites(context, runner, workload);
  else await requireSameReads(context, runners, workload);
}

async function requireSameOfRest({ headers, read: ids }: BenchContext, runners: Runner[]): Promise<void> {
  for (const { url } of runners) await requireSameValues(bankingRead, url, headers, ids.slice(0, READS));
}

async function requireSameReads(
  context: BenchContext,
  runners: Runner[],
  workload: WorkloadName,
): Promise<void> {
  const ids = readsOne(workload) ? context.read.slice(0, READS) : [undefined];
  for (const id of ids) {
    const [first, ...others] = runners;
    if (!first) return;
    const expected = await read(context, first, workload, id);
    for (const other of others) {
      const message = `${other.name} and ${first.name} respond differently to ${workload}`;
      requireEqual(await read(context, other, workload, id), expected, message);
    }
  }
}

/**
 * Throws unless both the response and the database contain the written values. With a journal, each write
 * must have raised the version and added an entry.
 */
async function requireWrites(context: BenchContext, runner: Runner, workload: WorkloadName): Promise<void> {
  for (let count = 0; count < WRITES; count += 1) {
    const input = nextUpdate(context.written[runner.name]);
    const before = await stateInJournal(context.owner, input.customerId);
    const expected = { id: input.customerId, email: input.email, line1: input.addressLine1 };
    requireEqual(
      await write(context, runner, workload, input),
      expected,
      `${runner.name} returns other values than were sent`,
    );
    const { rows } = await context.owner.query(
      'select c.id, c.contact_email as email, a.line1 from customer c join address a on a.customer_id = c.id where c.id = $1',
      [input.customerId],
    );
    requireEqual(rows, [expected], `${runner.name} stored other values than it returns`);
    if (workload === 'W4j') await requireJournaled(context.owner, runner.name, before, input);
  }
}

/** Throws with the message and the difference. */
function requireEqual(actual: unknown, expected: unknown, message: string): void {
  try {
    deepStrictEqual(actual, expected);
  } catch (error) {
    throw new Error(`${message}: ${(error as Error).message}`);
  }
}

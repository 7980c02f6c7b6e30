import type { Field, Runner } from './bench-context.ts';
import { bodyFor } from './requests.ts';
import { nextUpdate, readUpdated, type Update, type Updated } from './update.ts';
import type { WorkloadName } from './workloads.ts';

/** What a contestant answers to a read. */
export async function read(
  field: Field,
  { name, url }: Runner,
  workload: WorkloadName,
  id?: string,
): Promise<unknown> {
  return dataOf(url, field, bodyFor(name, workload, { organizationId: field.organizationId, id }));
}

/** What a contestant says it has written. */
export async function write(field: Field, { name, url }: Runner, input: Update): Promise<Updated> {
  const data = (await dataOf(
    url,
    field,
    bodyFor(name, 'W4', { organizationId: field.organizationId, input }),
  )) as {
    updatePersonCustomer: { customer: Updated | null; userErrors?: object[] };
  };
  const { customer, userErrors = [] } = data.updatePersonCustomer;
  if (!customer || userErrors.length > 0) throw new Error(`${name} did not write`);
  return readUpdated(customer);
}

/** One request of a workload, with new values each time it writes. */
export async function once(field: Field, runner: Runner, workload: WorkloadName): Promise<void> {
  if (workload === 'W4') await write(field, runner, nextUpdate(field.written[runner.name]));
  else await read(field, runner, workload, field.read[0]);
}

async function dataOf(url: string, { headers }: Field, body: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  const { data, errors } = response.ok ? JSON.parse(text) : { errors: text };
  if (errors)
    throw new Error(`${response.status}: ${typeof errors === 'string' ? errors : JSON.stringify(errors)}`);
  return data;
}

import type { BenchContext, Runner } from './bench-context.ts';
import { bodyFor, pathFor } from './requests.ts';
import { nextUpdate, readUpdated, type Update, type Updated } from './update.ts';
import { type WorkloadName, writes } from './workloads.ts';

/** Sends one read request and returns the `data` of the response. */
export async function read(
  context: BenchContext,
  { name, url }: Runner,
  workload: WorkloadName,
  id?: string,
): Promise<unknown> {
  return dataOf(url, context, bodyFor(name, workload, { organizationId: context.organizationId, id }));
}

/** Sends one write request and returns the values that the response reports as written. */
export async function write(
  context: BenchContext,
  { name, url }: Runner,
  workload: WorkloadName,
  input: Update,
): Promise<Updated> {
  const body = bodyFor(name, workload, { organizationId: context.organizationId, input });
  const data = (await dataOf(url, context, body)) as {
    updatePersonCustomer: { customer: Updated | null; userErrors?: object[] };
  };
  const { customer, userErrors = [] } = data.updatePersonCustomer;
  if (!customer || userErrors.length > 0) throw new Error(`${name} rejected the write`);
  return readUpdated(customer);
}

/** Sends one request of a workload. Each write sends new values. */
export async function once(context: BenchContext, runner: Runner, workload: WorkloadName): Promise<void> {
  const [id = ''] = context.read;
  const path = pathFor(workload, id);
  if (path !== undefined) await get(context, runner, path);
  else if (writes(workload)) await write(context, runner, workload, nextUpdate(context.written[runner.name]));
  else await read(context, runner, workload, id);
}

async function get({ headers }: BenchContext, { name, url }: Runner, path: string): Promise<void> {
  const response = await fetch(url + path, { headers });
  const text = await response.text();
  if (!response.ok) throw new Error(`${name} answers ${path} with ${response.status}: ${text}`);
}

async function dataOf(url: string, { headers }: BenchContext, body: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  const { data, errors } = response.ok ? JSON.parse(text) : { errors: text };
  if (errors)
    throw new Error(`${response.status}: ${typeof errors === 'string' ? errors : JSON.stringify(errors)}`);
  return data;
}

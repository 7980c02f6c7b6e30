/** How each contestant is asked. */

import { postgraphileDocuments } from './postgraphile-documents.ts';
import type { ServerName } from './servers-under-test.ts';
import type { Update } from './update.ts';
import { type WorkloadName, workloads } from './workloads.ts';

export type Headers = Record<string, string>;

/** Peers have no versions, and answer with the two values as they are. */
const PLAIN_UPDATE = `mutation Update($input: UpdatePersonCustomerInput!) {
  updatePersonCustomer(input: $input) { customer { id email line1 } } }`;

function documentFor(name: ServerName, workload: WorkloadName): string {
  if (name === 'postgraphile') return postgraphileDocuments[workload];
  if (workload === 'W4' && name !== 'gateway' && name !== 'before') return PLAIN_UPDATE;
  return workloads[workload].query;
}

export interface Asked {
  organizationId: string;
  /** Of the customer whom a point read asks for. */
  id?: string | undefined;
  input?: Update;
}

export function bodyFor(
  name: ServerName,
  workload: WorkloadName,
  { organizationId, id, input }: Asked,
): string {
  const variables = {
    ...(workload === 'W1' ? { id } : {}),
    ...(input ? { input } : {}),
    // It shows all organizations to everybody, so that its condition stands in the request.
    ...(name === 'postgraphile' && !input && workload !== 'W0' ? { organizationId } : {}),
  };
  return JSON.stringify({ query: documentFor(name, workload), variables });
}

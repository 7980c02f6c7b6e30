import { postgraphileDocuments } from './postgraphile-documents.ts';
import type { ServerName } from './servers-under-test.ts';
import type { Update } from './update.ts';
import { type CommonWorkload, readsOne, type WorkloadName, workloads } from './workloads.ts';

export type Headers = Record<string, string>;

/** For the peers and the baseline: they have no versions and return the two written values directly. */
const PLAIN_UPDATE = `mutation Update($input: UpdatePersonCustomerInput!) {
  updatePersonCustomer(input: $input) { customer { id email line1 } } }`;

/** For the peer with a journal, which returns the version too. */
const VERSIONED_UPDATE = `mutation Update($input: UpdatePersonCustomerInput!) {
  updatePersonCustomer(input: $input) { customer { id version email line1 } } }`;

/** Servers with the graph of this project. */
const GATEWAYS: ReadonlySet<ServerName> = new Set(['gateway', 'before', 'traced']);

function documentFor(name: ServerName, workload: WorkloadName): string {
  if (name === 'postgraphile') return postgraphileDocuments[workload as CommonWorkload];
  if (name === 'mercurius-journal') return VERSIONED_UPDATE;
  if (workload === 'W4' && !GATEWAYS.has(name)) return PLAIN_UPDATE;
  return workloads[workload].query;
}

export interface RequestValues {
  organizationId: string;
  /** Id of the customer that a read of one customer requests. */
  id?: string | undefined;
  input?: Update;
}

/** Returns the request body of a workload for a server. */
export function bodyFor(
  name: ServerName,
  workload: WorkloadName,
  { organizationId, id, input }: RequestValues,
): string {
  const variables = {
    ...(readsOne(workload) ? { id } : {}),
    ...(input ? { input } : {}),
    // PostGraphile does not restrict rows to an organization, so the request does.
    ...(name === 'postgraphile' && !input && workload !== 'W0' ? { organizationId } : {}),
  };
  return JSON.stringify({ query: documentFor(name, workload), variables });
}

/** Returns the path to read a customer from, if the workload is a GET. */
export function pathFor(workload: WorkloadName, id: string): string | undefined {
  return workloads[workload].path?.(id);
}

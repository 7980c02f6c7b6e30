import type { Tenant } from '../support/gateway.ts';
import { mutate } from '../support/mutations.ts';
import { type CustomerType, createSubject, EVERY_MUTATION, type Subject } from './every-mutation.ts';

interface Change {
  path: string[];
  after: unknown;
}

/** What a mutation did to a customer that has a value in every field. */
export interface Written {
  /** Codes of the problems. If there are any, nothing was written. */
  codes: string[];
  /** The changed paths: of an item of a list, only the list; of an address, the list with its purpose. */
  paths: string[];
}

const HISTORY = `query ($id: ID!) {
  customer(by: { id: $id }) { history(first: 20) { nodes { version changes { path after } } } }
}`;

/** Sends all inputs of a mutation for one customer. */
export async function writeEverything(
  tenant: Tenant,
  type: CustomerType,
  mutation: string,
): Promise<Written> {
  const subject = await createSubject(tenant, type);
  const codes: string[] = [];
  for (const input of EVERY_MUTATION[mutation]?.(subject) ?? []) {
    const { userErrors } = await mutate(tenant, mutation, { ...targetOf(mutation, subject), ...input });
    codes.push(...userErrors.map(({ code }) => code));
  }
  const { data } = await tenant.query(HISTORY, { id: subject.customerId });
  const nodes: { version: number; changes: Change[] }[] = data.customer.history.nodes;
  const changes = nodes.filter(({ version }) => version > subject.version).flatMap((node) => node.changes);
  return { codes, paths: [...new Set(changes.map((change) => placeOf(change, changes, subject)))] };
}

/** Returns the field of an input that identifies the customer. */
export function targetOf(mutation: string, { customerId }: Subject): object {
  return mutation === 'putPersonCustomer' ? {} : { customerId };
}

function placeOf({ path }: Change, all: readonly Change[], { addressIds }: Subject): string {
  const [list = '', id = ''] = path;
  if (!/^[\da-f]{8}-/.test(id)) return path.join('.');
  if (list !== 'addresses') return list;
  const added = all.find((each) => each.path.join() === `addresses,${id},purpose`)?.after;
  const stored = Object.keys(addressIds).find((purpose) => addressIds[purpose] === id);
  return `addresses{purpose: ${stored ?? added}}`;
}

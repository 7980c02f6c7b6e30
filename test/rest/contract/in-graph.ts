import type { Tenant } from '../../support/gateway.ts';
import type { Tree } from './trees.ts';

/** How the graph identifies a customer. */
export type By = { id: string } | { reference: { system: 'REGISTRY'; value: string } };

/** The path from a customer to each type that begins a path of the field map. */
export const FROM_CUSTOMER: Readonly<Record<string, string>> = {
  Customer: 'Customer',
  PersonCustomer: 'PersonCustomer',
  BusinessCustomer: 'BusinessCustomer',
  Organization: 'Customer.organization',
  Address: 'Customer.addresses',
  BusinessPerson: 'BusinessCustomer.persons',
  CreditLimitOrder: 'Customer.creditLimitOrders.nodes',
  SocialMediaHandle: 'Customer.socialMediaHandles',
  TaxResidence: 'Customer.taxResidences',
  UserLink: 'Customer.userLinks.nodes',
  CrmEvent: 'Customer.crmEvents.nodes',
};

/** The selection of objects that are one value on the wire. */
const MEMBERS: Readonly<Record<string, string>> = { 'Customer.metadata': 'key value' };

interface Step {
  name: string;
  selector: string | undefined;
  expected: string | undefined;
}

/**
 * Parses a path of the field map into a customer type and steps: `addresses{purpose: RESIDENTIAL}`, `line1`.
 */
function stepsOf(path: string): { type: string; steps: Step[] } {
  const [start = ''] = path.split('.');
  const lead = FROM_CUSTOMER[start];
  if (lead === undefined) throw new Error(`no path to ${start}`);
  const [type = '', ...names] = (lead + path.slice(start.length)).split('.');
  const steps = names.map((each) => {
    const [, name = '', selector, expected] = /^(\w+)(?:\{(\w+): (\w+)\})?$/.exec(each) ?? [];
    return { name, selector, expected };
  });
  return { type, steps };
}

/** Returns the selection set of a path. */
export function selectionOf(path: string): string {
  const { type, steps } = stepsOf(path);
  const inner = steps.reduceRight((below, { name, selector = '' }) => {
    if (below === '') return name;
    const pages = below.startsWith('nodes ') ? '(first: 20)' : '';
    return `${name}${pages} { ${selector} ${below} }`;
  }, MEMBERS[path] ?? '');
  return `{ ... on ${type} { ${inner} } }`;
}

/** Returns all values of a customer at a path of the field map, or none if the customer does not exist. */
export async function valuesInGraph({ query }: Tenant, by: By, path: string): Promise<unknown[]> {
  const answer = await query(`query ($by: CustomerBy!) { customer(by: $by) ${selectionOf(path)} }`, { by });
  if (answer.errors) throw new Error(`${path}: ${JSON.stringify(answer.errors)}`);
  const { steps } = stepsOf(path);
  const found = steps.reduce<unknown[]>(follow, [answer.data.customer]);
  return path in MEMBERS ? found.flat() : found;
}

function follow(values: unknown[], { name, selector, expected }: Step): unknown[] {
  return values
    .flat()
    .map((each) => (each as Tree | null)?.[name])
    .map((each) =>
      selector && Array.isArray(each) ? each.filter((item) => item[selector] === expected) : each,
    )
    .filter((each) => each !== undefined && each !== null);
}

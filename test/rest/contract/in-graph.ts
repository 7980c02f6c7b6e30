import type { Tenant } from '../../support/gateway.ts';
import type { Tree } from './trees.ts';

/** How the graph names a customer. */
export type By = { id: string } | { reference: { system: 'REGISTRY'; value: string } };

/** Where what the field map names by its type alone is found, from a customer on. */
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

/** What an object is read with that is one value of the wire. */
const MEMBERS: Readonly<Record<string, string>> = { 'Customer.metadata': 'key value' };

interface Step {
  name: string;
  selector: string | undefined;
  wanted: string | undefined;
}

/** A path of the field map as a type of customer and the steps from it: `addresses{purpose: RESIDENTIAL}`, `line1`. */
function stepsOf(path: string): { type: string; steps: Step[] } {
  const [start = ''] = path.split('.');
  const lead = FROM_CUSTOMER[start];
  if (lead === undefined) throw new Error(`nothing leads to ${start}`);
  const [type = '', ...names] = (lead + path.slice(start.length)).split('.');
  const steps = names.map((each) => {
    const [, name = '', selector, wanted] = /^(\w+)(?:\{(\w+): (\w+)\})?$/.exec(each) ?? [];
    return { name, selector, wanted };
  });
  return { type, steps };
}

/** The selection that leads there. */
export function selectionOf(path: string): string {
  const { type, steps } = stepsOf(path);
  const inner = steps.reduceRight((below, { name, selector = '' }) => {
    if (below === '') return name;
    const pages = below.startsWith('nodes ') ? '(first: 20)' : '';
    return `${name}${pages} { ${selector} ${below} }`;
  }, MEMBERS[path] ?? '');
  return `{ ... on ${type} { ${inner} } }`;
}

/** Every value that a customer has at a path of the field map; none where there is no such customer. */
export async function valuesInGraph({ query }: Tenant, by: By, path: string): Promise<unknown[]> {
  const answer = await query(`query ($by: CustomerBy!) { customer(by: $by) ${selectionOf(path)} }`, { by });
  if (answer.errors) throw new Error(`${path}: ${JSON.stringify(answer.errors)}`);
  const { steps } = stepsOf(path);
  const found = steps.reduce<unknown[]>(follow, [answer.data.customer]);
  return path in MEMBERS ? found.flat() : found;
}

function follow(values: unknown[], { name, selector, wanted }: Step): unknown[] {
  return values
    .flat()
    .map((each) => (each as Tree | null)?.[name])
    .map((each) =>
      selector && Array.isArray(each) ? each.filter((item) => item[selector] === wanted) : each,
    )
    .filter((each) => each !== undefined && each !== null);
}

import { bankingBodies } from './banking-bodies.ts';
import { bodies } from './bodies.ts';
import { type Served, served } from './documents.ts';
import type { Fixture } from './fixture.ts';
import type { Sent, Values } from './sample-values.ts';
import { type Tree, treeOf } from './trees.ts';

/** A request that is accepted, and about whom it is. */
export interface Example {
  /** As `banking.createCustomer`, with what makes it another example of the same. */
  name: string;
  served: Served;
  /** How the graph finds the customer; null for one that is made under an id of ours. */
  about: { id: string } | { reference: { system: 'REGISTRY'; value: string } } | null;
  params: Readonly<Record<string, string>>;
  /** All that the document has, or of an operation of ours what repeats its ids. */
  query: Readonly<Record<string, string>>;
  values: Values | null;
}

const all = { ...bodies, ...bankingBodies };

/** One for each operation that is served; of what may be either type of customer, one for each. */
export function examplesOf(fixture: Fixture): Example[] {
  return served.flatMap((each) => {
    const names = Object.keys(all).filter((name) => name.split(' ')[0] === each.key);
    return (names.length > 0 ? names : [each.key]).map((name) => exampleOf(name, each, fixture));
  });
}

function exampleOf(name: string, each: Served, fixture: Fixture): Example {
  const { operation, wire } = each;
  const params = Object.fromEntries(
    [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, param = '']) => [
      param,
      idOf(name, each, param, fixture),
    ]),
  );
  const repeated = Object.values(operation.ids).flatMap(({ query }) => query ?? []);
  const query = (wire?.query.map((field) => field.name) ?? repeated).map((field) => [
    field,
    idOf(name, each, field, fixture),
  ]);
  return {
    name,
    served: each,
    about: aboutOf(each, params, fixture),
    params,
    query: Object.fromEntries(query),
    values: all[name]?.(fixture) ?? null,
  };
}

/** The id that a parameter of a path or a query names, in the words of the documents. */
function idOf(name: string, { name: system, operation }: Served, param: string, fixture: Fixture): string {
  const customer =
    system === 'onboarding' || name.endsWith('of a company') ? fixture.business : fixture.person;
  const ids: Record<string, string> = {
    bank: fixture.tenant.bankId,
    customer: system === 'registry' ? registryId(operation.method, fixture) : customer,
    '': customer,
    customernumber: fixture.number,
    customeraddress: fixture.address,
    taxresidence: fixture.taxResidence,
    request: fixture.order,
  };
  const id = ids[param.toLowerCase().replaceAll('_', '').replace(/id$/, '')];
  if (id === undefined) throw new Error(`nothing is known of the parameter ${param}`);
  return id;
}

/** A put makes a customer, as its document says; a get shows one that is there. */
function registryId(method: string, { newRegistryId, registryId }: Fixture): string {
  return method === 'PUT' ? newRegistryId : registryId;
}

function aboutOf({ key, name }: Served, params: Example['params'], fixture: Fixture): Example['about'] {
  if (key === 'banking.createCustomer') return null;
  if (name === 'registry') return { reference: { system: 'REGISTRY', value: params.CustomerID ?? '' } };
  return { id: params.customer_id ?? params.CustomerID ?? params.id ?? fixture.person };
}

/** Path and query. */
export function urlOf({ served: { operation }, params, query }: Example): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** The body as it is sent, or as another side of its values has it. */
export function bodyOf({ values }: Example, side: keyof Sent = 'sent'): Tree | null {
  if (!values) return null;
  return treeOf(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[side]])));
}

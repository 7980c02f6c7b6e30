import { bankingBodies } from './banking-bodies.ts';
import { bodies } from './bodies.ts';
import { type Served, served } from './documents.ts';
import type { Fixture } from './fixture.ts';
import type { SampleValue, Values } from './sample-values.ts';
import { type Tree, treeOf } from './trees.ts';

/** An accepted request and the customer that it is about. */
export interface Example {
  /** For example `banking.createCustomer`. A suffix distinguishes several examples of one operation. */
  name: string;
  served: Served;
  /** How the graph finds the customer; null if the server creates its id. */
  about: { id: string } | { reference: { system: 'REGISTRY'; value: string } } | null;
  params: Readonly<Record<string, string>>;
  /** All query parameters of the API spec; for an extension, those that repeat its ids. */
  query: Readonly<Record<string, string>>;
  values: Values | null;
}

const all = { ...bodies, ...bankingBodies };

/** Returns an example of each operation, or one per customer type if both types are possible. */
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

/** Returns the id for a path or query parameter. */
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
  if (id === undefined) throw new Error(`unknown parameter ${param}`);
  return id;
}

/** PUT creates a customer, as in the API spec; GET reads an existing one. */
function registryId(method: string, { newRegistryId, registryId }: Fixture): string {
  return method === 'PUT' ? newRegistryId : registryId;
}

function aboutOf({ key, name }: Served, params: Example['params'], fixture: Fixture): Example['about'] {
  if (key === 'banking.createCustomer') return null;
  if (name === 'registry') return { reference: { system: 'REGISTRY', value: params.CustomerID ?? '' } };
  return { id: params.customer_id ?? params.CustomerID ?? params.id ?? fixture.person };
}

/** Returns path and query. */
export function urlOf({ served: { operation }, params, query }: Example): string {
  const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(params[name] ?? ''),
  );
  const search = new URLSearchParams(query).toString();
  return search === '' ? path : `${path}?${search}`;
}

/** Returns the body as sent, or with the stored or returned values. */
export function bodyOf({ values }: Example, side: keyof SampleValue = 'sent'): Tree | null {
  if (!values) return null;
  return treeOf(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value[side]])));
}

import { readFileSync } from 'node:fs';
import type { WireOperation, WireSystem } from '../../../scripts/wire-fields/types.ts';
import { restApis } from '../../../src/rest/apis/index.ts';
import type { Operation, RestApi, RestApiName } from '../../../src/rest/apis/rest-api.ts';
import { type Mapped, mappedPaths } from '../apis/field-map.ts';

/** A served operation, with its definition in the API spec if it has one. */
export interface Served {
  /** For example `banking.createCustomer`. */
  key: string;
  name: RestApiName;
  system: RestApi;
  operation: Operation;
  wire: WireOperation | undefined;
}

export interface Documented extends Served {
  wire: WireOperation;
  /** The documented success status. */
  status: number;
}

const names = Object.keys(restApis) as RestApiName[];

/** The operations and fields extracted from the five API specs. */
export const documents: readonly WireSystem[] = names.map((name) =>
  JSON.parse(read(`test/rest/apis/wire-fields/${name}.json`)),
);

export const served: readonly Served[] = names.flatMap((name) =>
  Object.entries(restApis[name].operations).map(([id, operation]) => ({
    key: `${name}.${id}`,
    name,
    system: restApis[name],
    operation,
    wire: documents
      .find(({ system }) => system === name)
      ?.operations.find(({ method, path }) => method === operation.method && path === operation.path),
  })),
);

/**
 * The registry's API spec only says "Customer created", so its status is 201. Without any
 * statement the status is 200.
 */
export const documented: readonly Documented[] = served.flatMap(({ wire, ...each }) =>
  wire ? [{ ...each, wire, status: wire.statuses[0] ?? (each.name === 'registry' ? 201 : 200) }] : [],
);

export const writes = served.filter(({ operation }) => operation.kind === 'write');

export const lineOf = (system: string, { method, path }: Pick<WireOperation, 'method' | 'path'>) =>
  `${system} ${method} ${path}`;

const mapped = mappedPaths(read('docs/field-map.md'));

/** Returns the graph paths of the fields of an operation, from docs/field-map.md. */
export function mappedOf({ name, operation }: Pick<Served, 'name' | 'operation'>): Mapped[] {
  return mapped.filter((each) => each.operation === lineOf(name, operation));
}

function read(path: string): string {
  return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

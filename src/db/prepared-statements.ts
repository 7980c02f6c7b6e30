import { hash } from 'node:crypto';
import type { ClientBase } from 'pg';

// PostgreSQL keeps prepared statements until their connection ends, some 230 kB for a statement of this
// program. So only frequent statements get a name, and each connection has few names. A statement without a
// name is planned each time, with the same result.

/** Names per connection. It is below the 200 that PgBouncer keeps by default per server connection. */
export const MAX_NAMES = 150;

/** Names reserved for statements that are sent for any organization. */
const RESERVED_NAMES = 10;

/**
 * While a connection has fewer names, one organization may add any number, because often there is only one.
 */
export const UNSHARED_NAMES = 70;

/**
 * Beyond UNSHARED_NAMES, one organization may add this many names per connection, so that its many sets of
 * fields leave names to other organizations.
 */
const MAX_NAMES_OF_ORGANIZATION = 35;

const MIN_USES = 3;

/** The names of one connection. */
interface Names {
  byText: Map<string, string>;
  /** The number of names that each organization added. */
  countByOrganization: Map<string, number>;
}

const namesOf = new WeakMap<ClientBase, Names>();

/** Enables named statements on this connection. By default it has none. */
export function allowNames(client: ClientBase): void {
  namesOf.set(client, { byText: new Map(), countByOrganization: new Map() });
}

/**
 * Returns the name to prepare a statement under, if it gets one. `organizationId` is the organization that
 * the statement is sent for; without it the statement counts as shared by all.
 */
export function prepared(client: ClientBase, text: string, organizationId?: string): { name?: string } {
  const names = namesOf.get(client);
  if (!names) return {};
  const name = names.byText.get(text) ?? addName(names, text, organizationId);
  return name === undefined ? {} : { name };
}

/**
 * The name depends only on the text. Behind a pooler, processes share PostgreSQL's connections: with names
 * from a counter per process, one process would run the statement of another.
 */
export function nameOf(text: string): string {
  return PREFIX + hash('sha256', text, 'base64url');
}

const PREFIX = 'graph_';

function addName(names: Names, text: string, organizationId: string | undefined): string | undefined {
  if (!mayAddName(names, organizationId)) return undefined;
  const name = nameOf(text);
  if (countUse(name) < MIN_USES) return undefined;
  names.byText.set(text, name);
  if (organizationId !== undefined) {
    names.countByOrganization.set(organizationId, (names.countByOrganization.get(organizationId) ?? 0) + 1);
  }
  return name;
}

function mayAddName({ byText, countByOrganization }: Names, organizationId: string | undefined): boolean {
  if (organizationId === undefined) return byText.size < MAX_NAMES;
  if (byText.size < UNSHARED_NAMES) return true;
  if (byText.size >= MAX_NAMES - RESERVED_NAMES) return false;
  return (countByOrganization.get(organizationId) ?? 0) < MAX_NAMES_OF_ORGANIZATION;
}

/**
 * Uses of texts without a name in this process, counted by 16 bits of their hash. Its size is fixed, so one
 * organization with many texts cannot evict those of others. Texts with the same index get their names
 * earlier.
 */
const uses = new Uint8Array(2 ** 16);
let counted = 0;

function countUse(name: string): number {
  counted += 1;
  if (counted % uses.length === 0) halveUses();
  const index = Buffer.from(name.slice(PREFIX.length), 'base64url').readUInt16LE();
  const count = Math.min((uses[index] ?? 0) + 1, 255);
  uses[index] = count;
  return count;
}

/** Halves the counts, so that old uses count less and less. */
function halveUses(): void {
  for (const [index, count] of uses.entries()) uses[index] = count >> 1;
}

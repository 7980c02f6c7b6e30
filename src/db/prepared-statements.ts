import { hash } from 'node:crypto';
import type { ClientBase } from 'pg';

// PostgreSQL keeps what was prepared on a connection until it ends, some 230 kB for a statement of this program. So only what is used
// again and again has a name, and each connection has few of them. What has no name is planned each time, with the same result.

/** On one connection. It fits into the 200 that PgBouncer keeps by default on each of its own. */
export const MAX_NAMES = 150;

/** Of these, for the statements that are sent for any organization. */
const RESERVED_NAMES = 10;

/** While a connection has fewer, any organization may bring another one: often there is but one. */
export const UNSHARED_NAMES = 70;

/** That one organization brings to a connection beyond those, so that its many sets of fields leave names to the others. */
const MAX_NAMES_OF_ORGANIZATION = 35;

const MIN_USES = 3;

/** The names of one connection. */
interface Names {
  byText: Map<string, string>;
  /** How many each organization brought. */
  brought: Map<string, number>;
}

const namesOf = new WeakMap<ClientBase, Names>();

/** Has statements prepared by name on this connection from now on. On all others none is. */
export function allowNames(client: ClientBase): void {
  namesOf.set(client, { byText: new Map(), brought: new Map() });
}

/**
 * The name to prepare a statement under, where it has one: for every statement of the program. `organizationId` is the organization
 * that it is sent for; without one it is a statement of all.
 */
export function prepared(client: ClientBase, text: string, organizationId?: string): { name?: string } {
  const names = namesOf.get(client);
  if (!names) return {};
  const name = names.byText.get(text) ?? addName(names, text, organizationId);
  return name === undefined ? {} : { name };
}

/**
 * A name is made of nothing but the text. Behind a pooler processes share the connections of PostgreSQL: names that each of them
 * counted for itself would run the statement of another process.
 */
export function nameOf(text: string): string {
  return PREFIX + hash('sha256', text, 'base64url');
}

const PREFIX = 'graph_';

function addName(names: Names, text: string, organizationId: string | undefined): string | undefined {
  if (!hasRoom(names, organizationId)) return undefined;
  const name = nameOf(text);
  if (countUse(name) < MIN_USES) return undefined;
  names.byText.set(text, name);
  if (organizationId !== undefined) {
    names.brought.set(organizationId, (names.brought.get(organizationId) ?? 0) + 1);
  }
  return name;
}

function hasRoom({ byText, brought }: Names, organizationId: string | undefined): boolean {
  if (organizationId === undefined) return byText.size < MAX_NAMES;
  if (byText.size < UNSHARED_NAMES) return true;
  if (byText.size >= MAX_NAMES - RESERVED_NAMES) return false;
  return (brought.get(organizationId) ?? 0) < MAX_NAMES_OF_ORGANIZATION;
}

/**
 * How often texts without a name were used by this process, by 16 bits of their hash. One organization with many texts would
 * push those of others out of a cache; this has the same size whatever is sent. Texts that share a count get their names earlier.
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

/** What was used long ago counts less and less. */
function halveUses(): void {
  for (const [index, count] of uses.entries()) uses[index] = count >> 1;
}

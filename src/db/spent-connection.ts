import type { ClientBase } from 'pg';

/**
 * PostgreSQL keeps the type of every row that a connection turned into JSON until the connection ends: its columns
 * have the names of the response, so new documents bring new types. Measured, that is about 7 bytes for each
 * character of a new statement. So a connection is closed after this many characters, some 30 MB.
 */
const MAX_CHARACTERS = 4_000_000;

const characters = new WeakMap<ClientBase, number>();

/** Counts the text of a statement without a name. A statement with a name was counted before it got the name. */
export function countText(client: ClientBase, text: string): void {
  characters.set(client, (characters.get(client) ?? 0) + text.length);
}

/** Whether the connection must be closed rather than used again. */
export function isSpent(client: ClientBase): boolean {
  return (characters.get(client) ?? 0) > MAX_CHARACTERS;
}

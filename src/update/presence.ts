/** An object with string keys, such as an input or a part of a stored customer. */
export type JsonObject = Record<string, unknown>;

/** The three states of an input field. */
export type Presence = 'absent' | 'null' | 'value';

/**
 * Returns the state of an input field. All code must use this function, because inputs differ: graphql-js
 * builds objects without a prototype from literals, variables have a prototype, a variable that was not
 * provided has no property, and internal callers pass `undefined`.
 */
export function presenceOf(input: JsonObject, name: string): Presence {
  if (!Object.hasOwn(input, name) || input[name] === undefined) return 'absent';
  return input[name] === null ? 'null' : 'value';
}

/** Anything with named values: an input, a part of a stored customer. */
export type JsonObject = Record<string, unknown>;

/** The three states of a field of an input. */
export type Presence = 'absent' | 'null' | 'value';

/**
 * The one place that asks. A literal of GraphQL comes as an object without a prototype, a variable with one, and a variable
 * that was not provided is not in the object at all; `undefined` is what a program writes for the same.
 */
export function presenceOf(input: JsonObject, name: string): Presence {
  if (!Object.hasOwn(input, name) || input[name] === undefined) return 'absent';
  return input[name] === null ? 'null' : 'value';
}
